package vn.motcua.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The part of a document that a program writes: what stands between `<!-- NAME -->` and
/// `<!-- /NAME -->`.
///
/// @param file the document
/// @param name of the part
public record MarkedText(Path file, String name) {

  /// Puts `text` in place of what stood there.
  ///
  /// @throws IllegalStateException if the document has no such part
  public void replace(String text) {
    try {
      Files.writeString(file, replaced(Files.readString(file), text));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private String replaced(String document, String text) {
    var begin = "<!-- " + name + " -->";
    var from = document.indexOf(begin);
    var to = document.indexOf("<!-- /" + name + " -->");
    if (from < 0 || to < from) {
      throw new IllegalStateException("%s has no part '%s'".formatted(file, begin));
    }
    return document.substring(0, from + begin.length())
        + "\n"
        + text
        + "\n"
        + document.substring(to);
  }
}
