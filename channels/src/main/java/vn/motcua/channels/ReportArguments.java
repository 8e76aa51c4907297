package vn.motcua.channels;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// What was written after `report`.
sealed interface ReportArguments {

  /// Prints how often what was reported.
  record Counts() implements ReportArguments {}

  /// Writes the reports that a recipient may have.
  ///
  /// @param recipient by the name in the settings
  /// @param out the file to write
  /// @param since the first day of filing; empty: from the beginning
  record Export(String recipient, Path out, Optional<LocalDate> since) implements ReportArguments {}

  static ReportArguments parse(List<String> words) throws WrongUse {
    var rest = words.isEmpty() ? words : words.subList(1, words.size());
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "counts" -> {
        if (!rest.isEmpty()) {
          throw new WrongUse("report counts takes no arguments");
        }
        yield new Counts();
      }
      case "export" -> export(rest);
      default -> throw new WrongUse("report needs one of: counts, export");
    };
  }

  private static Export export(List<String> words) throws WrongUse {
    var recipient = "";
    var out = "";
    Optional<LocalDate> since = Optional.empty();
    for (var rest = words.iterator(); rest.hasNext(); ) {
      var option = rest.next();
      var value = rest.hasNext() ? rest.next() : "";
      switch (option) {
        case "--recipient" -> recipient = value;
        case "--out" -> out = value;
        case "--since" -> since = Optional.of(date(value));
        default -> throw new WrongUse("unknown option: " + option);
      }
    }
    if (recipient.isBlank() || out.isBlank()) {
      throw new WrongUse("report export needs --recipient NAME and --out FILE");
    }
    return new Export(recipient, Path.of(out), since);
  }

  private static LocalDate date(String word) throws WrongUse {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException _) {
      throw new WrongUse("--since must be a date of the form YYYY-MM-DD, was '%s'".formatted(word));
    }
  }
}
