package vn.motcua.channels.backup;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// What a backup says of itself.
///
/// @param format of the backup; a program refuses those above [#FORMAT]
/// @param createdAt when it was made
/// @param schema version of the tables in it; empty where it holds no database
/// @param files everything else in it
record Manifest(int format, Instant createdAt, String schema, List<File> files) {

  static final int FORMAT = 1;

  /// Its name among the files.
  static final String NAME = "manifest.json";

  /// The copy of the database among the files.
  static final String DATABASE = "store/motcua.sql";

  /// The log of erasures among the files.
  static final String ERASURES = "erasures.log";

  /// The key among the files.
  static final String KEY = "keys/fillings.key";

  /// What of the data directory cannot be had again by an import, beside database, log and key.
  static final List<String> PARTS = List.of("rules.json", "forms", "local", "places", "calendar");

  private static final Pattern STEP = Pattern.compile("(?!\\.{1,2}(/|$))[^/\\\\]+");

  /// A file in a backup.
  ///
  /// @param path below the data directory, with slashes
  /// @param size in bytes
  /// @param sha256 of its bytes, in hexadecimal digits
  record File(String path, long size, String sha256) {}

  Manifest {
    files = List.copyOf(files);
  }

  boolean hasDatabase() {
    return files.stream().anyMatch(file -> file.path().equals(DATABASE));
  }

  boolean hasKey() {
    return files.stream().anyMatch(file -> file.path().equals(KEY));
  }

  /// Whether a file of this name may be in a backup: nothing is ever written elsewhere.
  static boolean mayHold(String path) {
    for (var step : path.split("/", -1)) {
      if (!STEP.matcher(step).matches()) {
        return false;
      }
    }
    return List.of(DATABASE, ERASURES, KEY).contains(path)
        || PARTS.stream().anyMatch(part -> path.equals(part) || path.startsWith(part + "/"));
  }
}
