package vn.motcua.knowledge.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.quantity.Quantity.Age;
import vn.motcua.knowledge.language.quantity.Quantity.Born;
import vn.motcua.knowledge.language.quantity.Quantity.Bound;
import vn.motcua.knowledge.language.quantity.Quantity.Length;
import vn.motcua.knowledge.language.quantity.Quantity.Money;
import vn.motcua.knowledge.language.token.Token;

/// Finds quantities from left to right. Give it tokens as they were meant (`Reading`), so that text
/// without marks is understood: `nam` alone is five, a year or a man.
public final class Quantities {

  /// A quantity and the place behind it.
  record Found(Quantity quantity, int end) {}

  private static final int THIS_CENTURY_TO = 30;
  private static final int CENTURY = 100;
  private static final int FIRST_YEAR = 1900;

  private static final Map<String, Bound> BEFORE =
      Map.ofEntries(
          Map.entry("hơn", Bound.MORE_THAN),
          Map.entry("trên", Bound.MORE_THAN),
          Map.entry("quá", Bound.MORE_THAN),
          Map.entry("không quá", Bound.AT_MOST),
          Map.entry("tối đa", Bound.AT_MOST),
          Map.entry("đủ", Bound.AT_LEAST),
          Map.entry("từ đủ", Bound.AT_LEAST),
          Map.entry("từ", Bound.AT_LEAST),
          Map.entry("ít nhất", Bound.AT_LEAST),
          Map.entry("tối thiểu", Bound.AT_LEAST),
          Map.entry("dưới", Bound.LESS_THAN),
          Map.entry("chưa đủ", Bound.LESS_THAN),
          Map.entry("chưa tới", Bound.LESS_THAN),
          Map.entry("chưa đến", Bound.LESS_THAN),
          Map.entry("chưa đầy", Bound.LESS_THAN),
          Map.entry("gần", Bound.ABOUT),
          Map.entry("khoảng", Bound.ABOUT),
          Map.entry("tầm", Bound.ABOUT),
          Map.entry("cỡ", Bound.ABOUT));

  private final List<Token> tokens;
  private final NumberWords numbers;
  private final Sums sums;
  private final Times times;

  private Quantities(List<Token> tokens) {
    this.tokens = tokens;
    numbers = new NumberWords(tokens);
    sums = new Sums(tokens, numbers);
    times = new Times(tokens, numbers);
  }

  /// The quantities that `tokens` name, in order; none overlaps another.
  public static List<Quantity> in(List<Token> tokens) {
    var all = new Quantities(tokens);
    var found = new ArrayList<Quantity>();
    for (var at = 0; at < tokens.size(); ) {
      var next = all.at(at);
      next.map(Found::quantity).ifPresent(found::add);
      at = next.map(Found::end).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private Optional<Found> at(int at) {
    return Stream.<IntFunction<@Nullable Found>>of(
            times::dayAt, times::relativeAt, this::bornAt, this::moneyAt, this::boundedAt)
        .flatMap(way -> Stream.ofNullable(way.apply(at)))
        .findFirst();
  }

  private @Nullable Found bornAt(int at) {
    if (!term(at).equals("sinh") && !term(at).equals("đẻ")) {
      return null;
    }
    var year = at + (term(at + 1).equals("năm") ? 2 : 1);
    var found = year < tokens.size() && isDigits(term(year)) ? numbers.at(year) : null;
    if (found == null || (year == at + 1 && term(year).length() != 4)) {
      return null;
    }
    var value = found.value().intValue();
    if (value < CENTURY && term(year).length() == 2) {
      value += value < THIS_CENTURY_TO ? FIRST_YEAR + CENTURY : FIRST_YEAR;
    }
    return value < FIRST_YEAR || value > FIRST_YEAR + 2 * CENTURY
        ? null
        : new Found(new Born(value, start(at), end(found.end())), found.end());
  }

  private static boolean isDigits(String term) {
    return term.chars().allMatch(Character::isDigit);
  }

  private @Nullable Found moneyAt(int at) {
    var sum = sums.at(at);
    return sum == null
        ? null
        : new Found(new Money(sum.value().longValue(), start(at), end(sum.end())), sum.end());
  }

  /// An age or a length of time, with what limits it before or behind.
  private @Nullable Found boundedAt(int at) {
    for (var words = 2; words >= 0; words--) {
      var bound = words == 0 ? Bound.EXACTLY : BEFORE.get(words(at, words));
      if (bound != null) {
        var found = bounded(at, at + words, bound);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found bounded(int from, int at, Bound before) {
    var number = numbers.at(at);
    if (number != null && isAge(term(number.end()))) {
      var bound = boundBehind(number.end() + 1, before);
      var end = number.end() + 1 + (bound == before ? 0 : 2);
      var years = number.value().intValue();
      return new Found(new Age(years, bound, start(from), end(end)), end);
    }
    var span = times.spanAt(at);
    if (span == null) {
      return null;
    }
    var bound = boundBehind(span.end(), before);
    var end = span.end() + (bound == before ? 0 : 2);
    return new Found(new Length(span.amount(), bound, start(from), end(end)), end);
  }

  private static boolean isAge(String word) {
    return word.equals("tuổi") || word.equals("tuoi");
  }

  private Bound boundBehind(int at, Bound before) {
    return switch (words(at, 2)) {
      case "trở lên" -> before == Bound.AT_LEAST ? before : Bound.AT_LEAST;
      case "trở xuống" -> Bound.AT_MOST;
      default -> before;
    };
  }

  private String words(int at, int count) {
    return count == 1 ? term(at) : term(at) + " " + term(at + 1);
  }

  private String term(int at) {
    return at < tokens.size() ? tokens.get(at).term() : "";
  }

  private int start(int at) {
    return tokens.get(at).start();
  }

  private int end(int behind) {
    return tokens.get(behind - 1).end();
  }
}
