package vn.motcua.assistant.calibration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;

/// The lines by which it is decided what a score means (`calibration.properties`, which names the
/// evaluation that set them). All are scores of hits, 0 to 1, unless said otherwise.
///
/// @param floor below this nothing was found
/// @param sure below this something was found that may not be meant
/// @param near nor is one that lies farther from the question than this, by its closeness, unless the
///     question says its very name (`meant`)
/// @param certain a procedure found this well is meant, whatever comes close
/// @param meant what something means is only explained by a procedure of that very name
/// @param margin nearer than this to the best one, another procedure is as likely
/// @param event a message this like the wording of a life event may speak of it
/// @param eventLead by how much it must be more like the event than like a procedure
/// @param second a further matter in a message is answered only if found this well
public record Calibration(
    double floor,
    double sure,
    double near,
    double certain,
    double meant,
    double margin,
    double event,
    double eventLead,
    double second) {

  private static final String RESOURCE = "calibration.properties";

  public Calibration {
    if (!(0 < floor && floor <= sure && sure <= certain && certain <= 1)) {
      throw new IllegalArgumentException(
          "0 < floor <= sure <= certain <= 1 wanted, was %s, %s, %s"
              .formatted(floor, sure, certain));
    }
    Stream.of(near, meant, margin, event, eventLead, second).forEach(Calibration::check);
  }

  private static void check(double line) {
    if (!(0 <= line && line <= 1)) {
      throw new IllegalArgumentException("A line is between 0 and 1, was " + line);
    }
  }

  /// The lines that ship with the program.
  ///
  /// @throws IllegalArgumentException if one is missing or no number
  public static Calibration shipped() {
    var lines = new Properties();
    try (var in = Calibration.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(lines);
  }

  /// The lines in `lines`, by the names of the parts.
  ///
  /// @throws IllegalArgumentException if one is missing or no number
  static Calibration of(Properties lines) {
    return new Calibration(
        line(lines, "floor"),
        line(lines, "sure"),
        line(lines, "near"),
        line(lines, "certain"),
        line(lines, "meant"),
        line(lines, "margin"),
        line(lines, "event"),
        line(lines, "eventLead"),
        line(lines, "second"));
  }

  private static double line(Properties lines, String name) {
    var value = lines.getProperty(name, "").strip();
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s: '%s' must be a number, was '%s'".formatted(RESOURCE, name, value), e);
    }
  }
}
