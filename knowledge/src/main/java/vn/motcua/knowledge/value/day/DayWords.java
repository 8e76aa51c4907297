package vn.motcua.knowledge.value.day;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.quantity.WholeNumbers;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Tokens;
import vn.motcua.knowledge.value.words.MarksOfNumbers;

/// Reads days in words: `ba tháng năm năm hai nghìn không trăm hai mươi sáu`.
final class DayWords {

  private static final Set<String> BEFORE_A_DAY = Set.of("ngày", "mùng", "mồng");
  private static final Map<String, Integer> DIGITS =
      Map.of(
          "không", 0, "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8,
          "chín", 9);
  private static final int APRIL = 4;
  private static final int YEAR_DIGITS = 4;

  private final List<Token> tokens;

  private DayWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// What `line` writes; null where it is no day in words.
  static @Nullable WrittenDay in(String line) {
    return new DayWords(Tokens.of(MarksOfNumbers.on(line))).read();
  }

  private @Nullable WrittenDay read() {
    var month = indexOf("tháng", 0);
    if (month < 0) {
      var isYear = !tokens.isEmpty() && tokens.getFirst().term().equals("năm");
      var year = isYear ? year(1) : 0;
      return year > 0 ? new WrittenDay(0, 0, year, false) : null;
    }
    var from = 0;
    while (from < month && BEFORE_A_DAY.contains(tokens.get(from).term())) {
      from++;
    }
    var day = from == month ? 0 : number(from, month);
    return day < 0 || (day == 0 && from > 0) ? null : withMonth(day, month + 1);
  }

  /// `năm` is both five and year: the first cut that gives a month and a year is meant.
  private @Nullable WrittenDay withMonth(int day, int from) {
    for (var cut = indexOf("năm", from + 1); cut > 0; cut = indexOf("năm", cut + 1)) {
      var month = month(from, cut);
      var year = year(cut + 1);
      if (month > 0 && year > 0) {
        return new WrittenDay(day, month, year, false);
      }
    }
    return null;
  }

  private int month(int from, int to) {
    return to == from + 1 && tokens.get(from).term().equals("tư") ? APRIL : number(from, to);
  }

  /// In words, in digits, or digit by digit: `một chín chín chín`.
  private int year(int from) {
    var rest = tokens.subList(from, tokens.size());
    if (rest.size() == YEAR_DIGITS && rest.stream().allMatch(at -> DIGITS.containsKey(at.term()))) {
      return rest.stream()
          .mapToInt(at -> DIGITS.get(at.term()))
          .reduce(0, (sum, d) -> 10 * sum + d);
    }
    return number(from, tokens.size());
  }

  private int number(int from, int to) {
    if (to == from + 1 && tokens.get(from).term().matches("\\d{1,4}")) {
      return Integer.parseInt(tokens.get(from).term());
    }
    return from >= to ? -1 : (int) WholeNumbers.in(tokens.subList(from, to)).orElse(-1);
  }

  private int indexOf(String word, int from) {
    return IntStream.range(from, tokens.size())
        .filter(at -> tokens.get(at).term().equals(word))
        .findFirst()
        .orElse(-1);
  }
}
