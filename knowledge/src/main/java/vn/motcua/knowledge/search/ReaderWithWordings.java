package vn.motcua.knowledge.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.motcua.knowledge.language.Vernacular;

/// The index of a folder, and beside it the everyday wordings that an installation added, in memory.
/// Both are searched as one, so that an added wording weighs as one that ships.
final class ReaderWithWordings implements AutoCloseable {

  private final Directory folder;
  private final Map<String, String> commit;
  private final IndexReader all;

  private ReaderWithWordings(Directory folder, Map<String, String> commit, IndexReader all) {
    this.folder = folder;
    this.commit = commit;
    this.all = all;
  }

  /// @param wordings by code; may be empty
  static ReaderWithWordings open(
      Path path, Vernacular vernacular, Map<String, List<String>> wordings) throws IOException {
    var folder = FSDirectory.open(path);
    var index = DirectoryReader.open(folder);
    var commit = index.getIndexCommit().getUserData();
    if (wordings.isEmpty()) {
      return new ReaderWithWordings(folder, commit, index);
    }
    var memory = new ByteBuffersDirectory();
    new IndexBuilder(vernacular).writePhrases(memory, wordings);
    return new ReaderWithWordings(
        folder, commit, new MultiReader(index, DirectoryReader.open(memory)));
  }

  /// Both as one.
  IndexReader reader() {
    return all;
  }

  /// What the index of the folder says of itself.
  Map<String, String> commit() {
    return commit;
  }

  /// A reader of several closes each of them.
  @Override
  public void close() throws IOException {
    all.close();
    folder.close();
  }
}
