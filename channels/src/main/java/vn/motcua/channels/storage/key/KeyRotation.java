package vn.motcua.channels.storage.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Puts a new [MasterKey] in the place of the old one. Nobody else may use the keys meanwhile.
///
/// Whenever it is stopped, everything stays readable: the old key lies there until every row's key is
/// encrypted with the new one, and both open until then. Running it again goes on where it stopped.
public final class KeyRotation {

  /// What has just been done.
  public enum Step {
    NEW_KEY_MADE,
    ONE_ROW_DONE,
    ALL_ROWS_DONE,
    OLD_KEY_SET_ASIDE,
    NEW_KEY_IN_PLACE,
    OLD_KEY_DESTROYED
  }

  private final Path dataDirectory;
  private final List<WrappedKeys> tables;
  private final Consumer<Step> after;

  /// @param tables every table whose rows have keys of their own
  /// @param after hears of each step
  public KeyRotation(Path dataDirectory, List<WrappedKeys> tables, Consumer<Step> after) {
    this.dataDirectory = dataDirectory;
    this.tables = List.copyOf(tables);
    this.after = after;
  }

  /// @return how many keys were encrypted anew
  /// @throws IllegalStateException if a row opens with no key; nothing is destroyed then
  public int run() {
    var files = new KeyFiles(dataDirectory);
    MasterKey.inside(dataDirectory); // ends a change whose last step is missing
    try {
      files.makeNext();
      after.accept(Step.NEW_KEY_MADE);
      var changed = rewrap(new RowCipher(MasterKey.inside(dataDirectory)));
      after.accept(Step.ALL_ROWS_DONE);
      files.setAside();
      after.accept(Step.OLD_KEY_SET_ASIDE);
      files.replace();
      after.accept(Step.NEW_KEY_IN_PLACE);
      files.destroyOld();
      after.accept(Step.OLD_KEY_DESTROYED);
      return changed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Goes on until a round finds nothing to do, which also proves that the new key opens all.
  private int rewrap(RowCipher cipher) {
    var changed = 0;
    for (var round = -1; round != 0; changed += round) {
      round = 0;
      for (var table : tables) {
        round += table.rewrap(cipher, () -> after.accept(Step.ONE_ROW_DONE));
      }
    }
    return changed;
  }
}
