package vn.motcua.knowledge.value.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.quantity.Quantities;
import vn.motcua.knowledge.language.quantity.Quantity.Money;
import vn.motcua.knowledge.language.quantity.WholeNumbers;
import vn.motcua.knowledge.language.token.Tokens;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;
import vn.motcua.knowledge.value.words.MarksOfNumbers;
import vn.motcua.knowledge.value.words.NumberInWords;

/// Reads sums in đồng, in digits or words (`2tr5`, `2,5 triệu`, `5.000.000đ`, `năm triệu đồng`), and
/// writes them as `5.000.000 đồng`.
public final class MoneyReader implements ValueReader {

  private static final Pattern CURRENCY = Pattern.compile(" ?(?:đồng|đ|dong|vnđ|vnd)\\.?$");
  private static final Pattern EVEN = Pattern.compile(" chẵn$");
  private static final Pattern DECIMAL_SCALE =
      Pattern.compile("([0-9]{1,3}[.,][0-9]{1,3}) ?(?:tr|triệu|trieu|tỷ|tỉ|ty|ti)");

  /// `1tr250`.
  private static final Pattern THOUSANDS_BEHIND =
      Pattern.compile("([0-9]{1,3}) ?(?:tr|triệu|trieu)([0-9]{3})");

  private static final Pattern UNCLEAR_SCALE = Pattern.compile("[0-9]{1,3}[.,][0-9]{3} ?\\D+");
  private static final long SMALL = 1_000;

  @Override
  public Reading read(String typed, LocalDate today) {
    var line = EVEN.matcher(Typed.line(typed).toLowerCase(Locale.ROOT)).replaceFirst("");
    var bare = CURRENCY.matcher(line).replaceFirst("").strip();
    var dong = dong(line, bare);
    if (dong.isEmpty()) {
      return new Invalid(Problem.NOT_A_SUM);
    }
    return dong.getAsLong() > NumberInWords.LARGEST
        ? new Invalid(Problem.SUM_TOO_LARGE)
        : new Valid(
            Grouping.grouped(dong.getAsLong()) + " đồng",
            warnings(dong.getAsLong(), bare, line.equals(bare)));
  }

  private static List<Warning> warnings(long dong, String bare, boolean isBare) {
    if (UNCLEAR_SCALE.matcher(bare).matches()) {
      return List.of(Warning.POINT_OR_COMMA);
    }
    return dong > 0 && dong < SMALL && isBare ? List.of(Warning.SMALL_SUM) : List.of();
  }

  private static OptionalLong dong(String line, String bare) {
    if (Grouping.isWhole(bare)) {
      return Grouping.whole(bare);
    }
    var scaled = DECIMAL_SCALE.matcher(bare);
    if (scaled.matches()) {
      return OptionalLong.of(scaled(bare, scaled.group(1)));
    }
    var thousands = THOUSANDS_BEHIND.matcher(bare);
    if (thousands.matches()) {
      var sum = Long.parseLong(thousands.group(1) + thousands.group(2));
      return OptionalLong.of(sum * SMALL);
    }
    var words = WholeNumbers.in(Tokens.of(MarksOfNumbers.on(bare)));
    return words.isPresent() ? words : spoken(line);
  }

  /// A point before three digits parts thousands, as is usual in Vietnam.
  private static long scaled(String bare, String number) {
    var isGrouped = number.matches("[0-9]+\\.[0-9]{3}");
    var plain = isGrouped ? number.replace(".", "") : number.replace(',', '.');
    return new BigDecimal(plain).movePointRight(bare.contains("tr") ? 6 : 9).longValueExact();
  }

  /// As in speech, if nothing else stands there.
  private static OptionalLong spoken(String line) {
    var found = Quantities.in(Tokens.of(line));
    return found.size() == 1
            && found.getFirst() instanceof Money(var dong, var start, var end)
            && start == 0
            && end == line.length()
        ? OptionalLong.of(dong)
        : OptionalLong.empty();
  }
}
