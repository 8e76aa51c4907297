package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBuilderTest {

  @Test
  void eachKindOfDocumentHasSegmentsOfItsOwn(@TempDir Path folder) throws IOException {
    KiteIndex.write(folder, "1");

    try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
      assertThat(reader.leaves()).hasSizeGreaterThan(1);
      for (var leaf : reader.leaves()) {
        var kinds =
            Stream.of(Fields.TEXT, Fields.PASSAGE_FOLDED, Fields.FOLDED)
                .filter(field -> leaf.reader().getFieldInfos().fieldInfo(field) != null)
                .toList();
        assertThat(kinds).as("kinds in one segment").hasSize(1);
        assertThat(leaf.reader().getDocCount(kinds.getFirst()))
            .as("documents with %s", kinds.getFirst())
            .isEqualTo(leaf.reader().maxDoc());
      }
    }
  }
}
