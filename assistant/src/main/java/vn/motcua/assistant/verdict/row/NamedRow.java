package vn.motcua.assistant.verdict.row;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.requirement.Requirement;

/// Finds the row that somebody names by its own words: "đơn đề nghị mẫu 14-HSB".
final class NamedRow {

  /// So much of what was typed stands in the row.
  private static final double LEAST = 0.8;

  /// Of many words fewer will do.
  private static final double LEAST_OF_MANY = 0.7;

  private static final int MANY_WORDS = 5;

  /// One word alone names no row, unless it is the name of a form.
  private static final int LEAST_WORDS = 2;

  /// Words that say nothing of which paper it is.
  private static final Set<String> COMMON =
      Set.of("giay", "to", "ban", "cua", "va", "cac", "co", "cai", "the", "mot", "theo");

  /// Names of forms have hyphens within: 14-HSB.
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d-]+");

  /// Of a paper that proves something, what it proves tells which it is.
  private static final Pattern PROVING =
      Pattern.compile(
          "^(?:các )?(?:giấy tờ|giấy|tài liệu|văn bản|bằng chứng|chứng từ)(?: có nội dung)? "
              + "(?:chứng minh|thể hiện|cho thấy|làm căn cứ|nói)(?: về| việc| rằng| là)? (?=\\S+ \\S+)");

  private NamedRow() {}

  /// The rows that hold what was typed, where they hold more of it than the others do.
  static List<Requirement> in(List<Requirement> rows, String words) {
    var told = PROVING.matcher(VietnameseText.normal(words)).replaceFirst("");
    var proving = named(rows, told);
    return proving.isEmpty() ? named(rows, words) : proving;
  }

  private static List<Requirement> named(List<Requirement> rows, String typed) {
    var marked = !VietnameseText.isUnaccented(VietnameseText.normal(typed));
    var words = words(typed, marked);
    if (words.size() < LEAST_WORDS && words.stream().noneMatch(NamedRow::isFormName)) {
      return List.of();
    }
    var best = rows.stream().mapToDouble(row -> share(words, row, marked)).max().orElse(0);
    return best < (words.size() >= MANY_WORDS ? LEAST_OF_MANY : LEAST)
        ? List.of()
        : ownParts(
            rows.stream().filter(row -> share(words, row, marked) >= best).toList(), words, marked);
  }

  /// Of a row that asks for several papers, those parts that hold most of what was typed.
  private static List<Requirement> ownParts(
      List<Requirement> rows, Set<String> words, boolean marked) {
    var best = new HashMap<Integer, Double>();
    rows.forEach(row -> best.merge(row.place(), ownShare(words, row, marked), Math::max));
    return rows.stream()
        .filter(row -> ownShare(words, row, marked) >= best.getOrDefault(row.place(), 0.0))
        .toList();
  }

  private static double ownShare(Set<String> words, Requirement part, boolean marked) {
    return share(words, words(part.words(), marked));
  }

  private static double share(Set<String> words, Set<String> text) {
    return words.stream().filter(text::contains).count() / (double) words.size();
  }

  private static double share(Set<String> words, Requirement row, boolean marked) {
    return share(words, words(row.row().label() + " " + row.row().text(), marked));
  }

  private static boolean isFormName(String word) {
    return word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(Character::isLetter);
  }

  /// Where somebody typed marks, they tell words apart: `đỏ` is no `do`.
  private static Set<String> words(String text, boolean marked) {
    var normal = VietnameseText.normal(text);
    var words = Words.of(marked ? normal : VietnameseText.fold(normal), BETWEEN, Set.of());
    words.removeIf(word -> COMMON.contains(VietnameseText.fold(word)));
    return words;
  }
}
