package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The other names of laws (`law-names.tsv`): by their first letters, in English, in part. All are
/// compared in small letters without marks.
final class LawNames {

  /// A law as its title names it.
  ///
  /// @param name without the kind, in normal form
  record Law(RegulationType type, String name) {}

  private static final String AND = "(?:\\s?&\\s?|\\s+va\\s+|v)?";
  private static final String AND_WORD = "\\s+(?:(?:va|&)\\s+)?";

  /// Shorter than this, first letters may be anything.
  private static final int LEAST_LETTERS = 2;

  private final Map<String, Law> letters = new LinkedHashMap<>();
  private final Map<String, Law> english = new LinkedHashMap<>();
  private final Map<String, Law> words = new LinkedHashMap<>();

  LawNames() {
    for (var line : ResourceLines.of(LawNames.class, "law-names.tsv")) {
      var cells = line.split("\t", -1);
      var name = VietnameseText.normal(cells[1]);
      var law = new Law(cells[0].equals("bl") ? RegulationType.CODE : RegulationType.LAW, name);
      var initials = initials(VietnameseText.fold(name));
      if (initials.replace(AND, "").length() >= LEAST_LETTERS) {
        letters.putIfAbsent(initials, law);
      }
      List.of(cells[2].split("\\|")).forEach(other -> english.putIfAbsent(spaced(other), law));
      words.putIfAbsent(spaced(VietnameseText.fold(name)), law);
      if (cells.length > 3) {
        words.putIfAbsent(spaced(VietnameseText.fold(VietnameseText.normal(cells[3]))), law);
      }
    }
  }

  /// `hn…gd` of `hon nhan va gia dinh`.
  private static String initials(String folded) {
    var all = new StringBuilder();
    for (var word : folded.split("[\\s,]+")) {
      all.append(word.equals("va") ? AND : word.substring(0, 1));
    }
    return all.toString();
  }

  private static String spaced(String folded) {
    return folded
        .replace(" va ", " AND ")
        .replaceAll(",?\\s+", ",?\\\\s+")
        .replace(",?\\s+AND,?\\s+", AND_WORD);
  }

  /// A pattern of the first letters of every law.
  String letters() {
    return any(letters);
  }

  /// A pattern of the English names of laws.
  String english() {
    return any(english);
  }

  /// A pattern of the names of laws in words.
  String words() {
    return any(words);
  }

  /// The longest first, so that none hides behind its beginning.
  private static String any(Map<String, Law> laws) {
    return laws.keySet().stream()
        .sorted(Comparator.comparingInt((String name) -> -name.length()))
        .collect(Collectors.joining("|"));
  }

  /// The law of these first letters.
  Optional<Law> ofLetters(String typed) {
    return first(letters, typed);
  }

  /// The law of this English name.
  Optional<Law> ofEnglish(String typed) {
    return first(english, typed);
  }

  /// The law of these words and nothing else.
  Optional<Law> ofWords(String typed) {
    return first(words, typed);
  }

  /// The name as it should have been typed, where the beginning of `typed` is another way to write
  /// it; else `typed`.
  String asTitled(String typed) {
    var folded = VietnameseText.fold(typed);
    var fitting = new ArrayList<String>();
    for (var law : words.entrySet()) {
      var start = Pattern.compile("(?:" + law.getKey() + ")(?!\\p{L})").matcher(folded);
      var title = VietnameseText.fold(law.getValue().name());
      if (folded.startsWith(title)) {
        return typed;
      } else if (start.lookingAt()) {
        fitting.add(law.getValue().name() + typed.substring(start.end()));
      }
    }
    return fitting.isEmpty() ? typed : fitting.getFirst();
  }

  private static Optional<Law> first(Map<String, Law> laws, String typed) {
    return laws.entrySet().stream()
        .filter(law -> typed.matches(law.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
