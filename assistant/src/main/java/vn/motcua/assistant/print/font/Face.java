package vn.motcua.assistant.print.font;

import java.io.InputStream;
import vn.motcua.assistant.print.sheet.Look;

/// A font file that ships with the program.
public enum Face {
  REGULAR("LiberationSerif-Regular.ttf"),
  BOLD("LiberationSerif-Bold.ttf"),
  ITALIC("LiberationSerif-Italic.ttf"),
  /// Empty and ticked boxes, which the others lack.
  BOXES("Boxes.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /// The face of this cut.
  public static Face of(Look.Weight weight) {
    return switch (weight) {
      case REGULAR -> REGULAR;
      case BOLD -> BOLD;
      case ITALIC -> ITALIC;
    };
  }

  /// The file; whoever opens it closes it.
  public InputStream open() {
    var in = Face.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + " is not on the class path");
    }
    return in;
  }
}
