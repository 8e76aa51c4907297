package vn.motcua.knowledge.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Token.Kind;

/// Reads sums of money: `500k`, `2 triệu rưỡi`, `2tr5`, `1 triệu 200 nghìn đồng`.
final class Sums {

  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("k", 1_000L),
          Map.entry("ng", 1_000L),
          Map.entry("nghìn", 1_000L),
          Map.entry("nghin", 1_000L),
          Map.entry("ngàn", 1_000L),
          Map.entry("ngan", 1_000L),
          Map.entry("tr", 1_000_000L),
          Map.entry("triệu", 1_000_000L),
          Map.entry("trieu", 1_000_000L),
          Map.entry("củ", 1_000_000L),
          Map.entry("tỉ", 1_000_000_000L));

  private static final Set<String> CURRENCY = Set.of("đ", "đồng", "dong", "vnđ", "vnd");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LOOSE = 10;

  private final List<Token> tokens;
  private final NumberWords numbers;

  Sums(List<Token> tokens, NumberWords numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /// The sum at `at`, in đồng; null where there is none.
  NumberWords.@Nullable Found at(int at) {
    var number = numbers.at(at);
    if (number == null) {
      return null;
    }
    var scale = SCALES.get(term(number.end()));
    if (scale == null) {
      return CURRENCY.contains(term(number.end()))
          ? new NumberWords.Found(number.value(), number.end() + 1)
          : null;
    }
    return withRest(number.value().multiply(BigDecimal.valueOf(scale)), scale, number.end() + 1);
  }

  /// With `rưỡi`, a single figure (`2tr5`) or a smaller sum behind it.
  private NumberWords.Found withRest(BigDecimal sum, long scale, int end) {
    if (term(end).equals("rưỡi") || term(end).equals("ruoi")) {
      return currency(sum.add(HALF.multiply(BigDecimal.valueOf(scale))), end + 1);
    }
    if (isFigure(end) && !SCALES.containsKey(term(end + 1))) {
      var figure = new BigDecimal(term(end)).multiply(BigDecimal.valueOf(scale / LOOSE));
      return currency(sum.add(figure), end + 1);
    }
    var rest = at(end);
    return rest != null && rest.value().longValue() < scale
        ? new NumberWords.Found(sum.add(rest.value()), rest.end())
        : currency(sum, end);
  }

  /// `2tr5`: written together.
  private boolean isFigure(int at) {
    return at < tokens.size()
        && tokens.get(at).kind() == Kind.NUMBER
        && tokens.get(at).term().length() == 1
        && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private NumberWords.Found currency(BigDecimal sum, int end) {
    return new NumberWords.Found(sum, CURRENCY.contains(term(end)) ? end + 1 : end);
  }

  private String term(int at) {
    return at < tokens.size() ? tokens.get(at).term() : "";
  }
}
