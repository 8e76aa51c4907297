package vn.motcua.knowledge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Recognises the names of provinces and cities, of today and of before (`provinces.tsv`).
///
/// A name typed with its marks counts as it stands. Without marks, or in small letters where it
/// also means something else, it counts only after a word for a place: `ở`, `tại`, `tỉnh`.
public final class Provinces {

  /// Words before a name that say that it is one.
  static final String LEAD =
      "(?:(?:ở|tại|tỉnh|thành phố|tp\\.?|t\\.p\\.?|về|vào|ra|từ|quê|dưới|trên|trong|ngoài|đất|sang"
          + "|o|tai|tinh|thanh pho|ve|vao|tu|que|duoi|tren|trong|ngoai|in|at|from)[ ,]+)";

  /// A name that was found in a text.
  ///
  /// @param province what it names
  /// @param start of the words, those before the name that only lead to it included
  /// @param end after the last letter of the name
  public record Mention(Province province, int start, int end) {}

  /// A name; a text whose letters without marks do not hold `folded` cannot hold it.
  private record Name(Province province, String folded, Pattern pattern) {}

  private final List<Name> names = new ArrayList<>();

  /// The table that ships with the knowledge.
  public Provinces() {
    ResourceLines.of(Provinces.class, "provinces.tsv").forEach(this::add);
    names.sort(Comparator.comparingInt((Name name) -> name.folded().length()).reversed());
  }

  private void add(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalStateException("provinces.tsv: 4 cells wanted: " + line);
    }
    var province = new Province(cells[0], cells[1]);
    var careful = !cells[3].isEmpty();
    Stream.concat(Stream.of(cells[1]), Stream.of(cells[2].split("\\|")))
        .filter(name -> !name.isBlank())
        .forEach(name -> names.add(new Name(province, folded(name), pattern(name, careful))));
  }

  private static String folded(String text) {
    return VietnameseText.fold(text.toLowerCase(Locale.ROOT));
  }

  private static Pattern pattern(String name, boolean careful) {
    var small = name.toLowerCase(Locale.ROOT);
    var folded = VietnameseText.fold(name);
    var sure = careful ? quoted(name) : "(?iu:" + spellings(small) + ")";
    var led = "(?iu:" + spellings(small) + "|" + quoted(VietnameseText.fold(small)) + ")";
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:(?iu:"
            + LEAD
            + ")+"
            + led
            + "|"
            + sure
            + "|"
            + quoted(folded)
            + ")"
            + "(?![\\p{L}\\d])");
  }

  /// Both places of the tone mark: Hòa and Hoà.
  private static String spellings(String small) {
    return Stream.of(small, small.replace("òa", "oà").replace("óa", "oá"))
        .distinct()
        .map(Provinces::quoted)
        .collect(Collectors.joining("|"));
  }

  private static String quoted(String name) {
    return Stream.of(name.split(" ")).map(Pattern::quote).collect(Collectors.joining("[ ]+"));
  }

  /// The first name in `text`, the longest where several begin together.
  public Optional<Mention> in(String text) {
    Mention first = null;
    var folded = folded(text);
    for (var name : names) {
      if (!folded.contains(name.folded())) {
        continue;
      }
      var found = name.pattern().matcher(text);
      if (found.find() && (first == null || found.start() < first.start())) {
        first = new Mention(name.province(), found.start(), found.end());
      }
    }
    return Optional.ofNullable(first);
  }

  /// How many provinces and cities there are today.
  public int count() {
    return (int) names.stream().map(name -> name.province().name()).distinct().count();
  }
}
