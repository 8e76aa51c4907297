package vn.motcua.knowledge.search;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.procedure.MadeUp;

/// A program that writes an index without end, until it is killed.
public final class KilledWriter {

  /// Said once a good part is written.
  public static final String WRITING = "writing";

  /// Name of the index.
  public static final String VERSION = "20261121T000000000";

  private static final int GOOD_PART = 20_000;

  private KilledWriter() {}

  /// @param args the data directory
  public static void main(String[] args) {
    var generations = new Generations(Path.of(args[0]));
    generations.locked(() -> {
      var folder = generations.begin(VERSION);
      new IndexBuilder().write(folder, endless(), KiteIndex.edition(VERSION));
      generations.use(folder);
      return folder;
    });
  }

  private static List<IndexedProcedure> endless() {
    return new AbstractList<>() {
      @Override
      public IndexedProcedure get(int index) {
        if (index == GOOD_PART) {
          System.out.println(WRITING);
        }
        var kite = MadeUp.procedure("9.%06d".formatted(index % 1_000_000), "Thả diều " + index);
        return new IndexedProcedure(kite.build(), Optional.empty(), List.of());
      }

      @Override
      public int size() {
        return Integer.MAX_VALUE;
      }
    };
  }
}
