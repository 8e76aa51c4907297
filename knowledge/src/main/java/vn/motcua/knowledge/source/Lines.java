package vn.motcua.knowledge.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Reads lines without ever holding more than one record of allowed length.
final class Lines {

  /// A line.
  ///
  /// @param text its characters; cut off where it was too long
  /// @param tooLong whether it was longer than a record may be
  record Line(String text, boolean tooLong) {}

  private Lines() {}

  /// The next line, or null at the end.
  static @Nullable Line next(Reader reader) throws IOException {
    var text = new StringBuilder();
    var tooLong = false;
    var next = reader.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = reader.read()) {
      if (text.length() < RecordFiles.MAX_RECORD) {
        text.append((char) next);
      } else {
        tooLong = true;
      }
    }
    return new Line(text.toString(), tooLong);
  }
}
