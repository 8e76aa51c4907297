package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexedCatalogueTest extends CatalogueContract {

  private IndexedCatalogue catalogue;

  @BeforeAll
  void write(@TempDir Path folder) {
    KiteIndex.write(folder, "1");
    catalogue = IndexedCatalogue.open(folder);
  }

  @AfterAll
  void close() {
    catalogue.close();
  }

  @Override
  Catalogue catalogue() {
    return catalogue;
  }

  @Test
  void listsEveryCodeInOrder() {
    assertThat(catalogue.codes())
        .containsExactly("9.000001", "9.000002", "9.000003", "9.000004", "9.000005", "9.000006");
  }

  @Test
  void knowsWhatWasNotImported() {
    assertThat(catalogue.imported("9.000001")).isEmpty();
  }

  @Test
  void saysWhereThereIsNoIndex(@TempDir Path folder) {
    var nowhere = folder.resolve("nowhere");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> IndexedCatalogue.open(nowhere))
        .withMessageContaining("nowhere");
  }
}
