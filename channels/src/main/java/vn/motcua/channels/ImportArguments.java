package vn.motcua.channels;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.knowledge.ImportOptions;

/// What was written after `import`.
///
/// @param paths files and folders, at least one
/// @param options how to read them
record ImportArguments(List<Path> paths, ImportOptions options) {

  static ImportArguments parse(List<String> words) throws WrongUse {
    var paths = new ArrayList<Path>();
    Optional<ImportOptions.Kind> kind = Optional.empty();
    Optional<LocalDate> asOf = Optional.empty();
    for (var rest = words.iterator(); rest.hasNext(); ) {
      var word = rest.next();
      switch (word) {
        case "--kind" -> kind = Optional.of(kind(rest.hasNext() ? rest.next() : ""));
        case "--as-of" -> asOf = Optional.of(date(rest.hasNext() ? rest.next() : ""));
        case String option when option.startsWith("--") ->
            throw new WrongUse("unknown option: " + option);
        default -> paths.add(Path.of(word));
      }
    }
    if (paths.isEmpty()) {
      throw new WrongUse("import needs at least one file or folder");
    }
    return new ImportArguments(List.copyOf(paths), new ImportOptions(kind, asOf));
  }

  private static ImportOptions.Kind kind(String word) throws WrongUse {
    return Arrays.stream(ImportOptions.Kind.values())
        .filter(kind -> word(kind).equals(word))
        .findFirst()
        .orElseThrow(() -> new WrongUse("--kind must be %s, was '%s'".formatted(kinds(), word)));
  }

  /// The kinds that can be read in, as they are written.
  static String kinds() {
    return Arrays.stream(ImportOptions.Kind.values())
        .map(ImportArguments::word)
        .collect(Collectors.joining(" or "));
  }

  private static String word(ImportOptions.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static LocalDate date(String word) throws WrongUse {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException _) {
      throw new WrongUse("--as-of must be a date of the form YYYY-MM-DD, was '%s'".formatted(word));
    }
  }
}
