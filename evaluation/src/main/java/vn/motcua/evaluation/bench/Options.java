package vn.motcua.evaluation.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was asked of the program.
///
/// @param words tasks and their arguments, in order
/// @param values the options that were given, by name without dashes
public record Options(List<String> words, Map<String, String> values) {

  private static final Set<String> NAMES =
      Set.of(
          "data-dir",
          "against",
          "out",
          "shared",
          "as-of",
          "rate",
          "seconds",
          "questions",
          "labels",
          "failures",
          "kills",
          "seed",
          "server",
          "count",
          "rounds",
          "model-url",
          "model-name",
          "model-key-file",
          "judge-url",
          "judge-name");
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  public Options {
    words = List.copyOf(words);
    values = Map.copyOf(values);
  }

  /// @throws WrongUse if an option is unknown or lacks its value
  public static Options of(String... arguments) {
    var words = new ArrayList<String>();
    var values = new LinkedHashMap<String, String>();
    for (int at = 0; at < arguments.length; at++) {
      if (!arguments[at].startsWith("--")) {
        words.add(arguments[at]);
      } else {
        var name = arguments[at].substring(2);
        check(name, at + 1 < arguments.length);
        values.put(name, arguments[++at]);
      }
    }
    return new Options(words, values);
  }

  private static void check(String name, boolean hasValue) {
    if (!NAMES.contains(name)) {
      throw new WrongUse("Unknown option --%s. Maybe one of %s".formatted(name, NAMES));
    }
    if (!hasValue) {
      throw new WrongUse("Option --%s lacks its value".formatted(name));
    }
  }

  /// The data directory to open or to build, if one was given.
  public Optional<Path> dataDir() {
    return path("data-dir");
  }

  /// The running server to ask, if one was given.
  public Optional<URI> against() {
    return Optional.ofNullable(values.get("against")).map(URI::create);
  }

  /// Where the reports go, if it was said.
  public Optional<Path> out() {
    return path("out");
  }

  /// The class path of the server to start, if it is not the packaged one.
  public Optional<String> server() {
    return Optional.ofNullable(values.get("server"));
  }

  /// A set of questions, if one was named.
  public Optional<Path> questions() {
    return path("questions");
  }

  /// A file of labels, if one was named.
  public Optional<Path> labels() {
    return path("labels");
  }

  /// Any other option, if it was given.
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// Where material from outside lies, if it was said.
  public Optional<Path> shared() {
    return path("shared");
  }

  /// The day asked about; today in Vietnam if none was given.
  public LocalDate asOf() {
    var day = values.get("as-of");
    try {
      return day == null ? LocalDate.now(VIETNAM) : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new WrongUse("--as-of takes a date such as 2026-11-21, was " + day, e);
    }
  }

  /// A positive whole number.
  public int number(String name, int otherwise) {
    var value = values.get(name);
    if (value != null && !value.matches("[1-9]\\d{0,5}")) {
      throw new WrongUse("--%s takes a whole number from 1, was %s".formatted(name, value));
    }
    return value == null ? otherwise : Integer.parseInt(value);
  }

  private Optional<Path> path(String name) {
    return Optional.ofNullable(values.get(name)).map(Path::of);
  }
}
