package vn.motcua.knowledge.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Token.Kind;

/// Reads numbers, in digits (`3,5`, `5.000.000`) or words (`hai mươi lăm`, `một trăm lẻ ba`).
final class NumberWords {

  /// A number and the place behind it.
  record Found(BigDecimal value, int end) {}

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
  private static final int LONGEST = 12;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("không", 0),
          Map.entry("một", 1),
          Map.entry("mot", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("bon", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("chin", 9));

  /// Only behind tens: `hai mươi mốt`, and `hai lăm` for `hai mươi lăm`.
  private static final Map<String, Integer> BEHIND_TENS =
      Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);

  private final List<Token> tokens;

  NumberWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The number at `at`; null where there is none.
  @Nullable Found at(int at) {
    if (at >= tokens.size()) {
      return null;
    }
    var token = tokens.get(at);
    return token.kind() == Kind.NUMBER ? digits(token.term(), at) : words(at);
  }

  private static @Nullable Found digits(String term, int at) {
    if (term.length() > LONGEST) {
      return null;
    }
    if (GROUPED.matcher(term).matches()) {
      return new Found(new BigDecimal(term.replaceAll("[.,]", "")), at + 1);
    }
    var signs = term.chars().filter(sign -> sign == '.' || sign == ',').count();
    return signs > 1 ? null : new Found(new BigDecimal(term.replace(',', '.')), at + 1);
  }

  private @Nullable Found words(int from) {
    var sum = 0;
    var last = -1;
    var hasHundreds = false;
    var at = from;
    for (; at < tokens.size(); at++) {
      var word = tokens.get(at).term();
      var digit = DIGITS.get(word);
      if (digit != null && last < 0) {
        last = digit;
      } else if (BEHIND_TENS.containsKey(word) && (last > 0 || sum > 0)) {
        sum += Math.max(last, 0) * TEN;
        last = BEHIND_TENS.get(word);
      } else if (isTen(word) && last < 0) {
        sum += TEN;
      } else if ((isTen(word) || word.equals("chục")) && last > 0) {
        sum += last * TEN;
        last = -1;
      } else if (word.equals("trăm") && last >= 0 && sum == 0) {
        sum = last * HUNDRED;
        last = -1;
        hasHundreds = true;
      } else if (!isFiller(word) || (sum == 0 && !hasHundreds) || last >= 0) {
        break;
      }
    }
    var value = sum + Math.max(last, 0);
    return value == 0 ? null : new Found(BigDecimal.valueOf(value), at);
  }

  private static boolean isTen(String word) {
    return word.equals("mười") || word.equals("mươi") || word.equals("muoi");
  }

  private static boolean isFiller(String word) {
    return word.equals("lẻ") || word.equals("linh");
  }
}
