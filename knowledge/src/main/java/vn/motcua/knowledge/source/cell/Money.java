package vn.motcua.knowledge.source.cell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Fee;

/// An amount of money somewhere in words: `1.350.000 đồng`, `02 triệu đồng`, `10 USD`.
///
/// @param amount in units of `currency`, not in cents
/// @param currency đồng where the words name none
record Money(BigDecimal amount, Currency currency) {

  static final Currency USD = Currency.getInstance("USD");

  private static final String UNIT =
      "(triệu|nghìn|ngàn|tỷ)?\\s*(USD|đô la|(?:Việt Nam đồng|đồng|vnđ|đ)(?!\\p{L}))?";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d.,/])(?:(\\d{1,3}(?:[.,]\\d{3})+)|(\\d+(?:[.,]\\d{1,2})?))(?![\\d]|[.,]\\d)\\s*"
              + UNIT,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SURELY_MONEY = Pattern.compile("\\d{5,}");

  /// Every amount in `words`, in order. A figure counts if it is grouped, has a unit, or
  /// is long.
  static List<Money> in(String words) {
    return FIGURE.matcher(words).results().filter(Money::isMoney).map(Money::of).toList();
  }

  private static boolean isMoney(MatchResult found) {
    return found.group(1) != null
        || found.group(3) != null
        || found.group(4) != null
        || SURELY_MONEY.matcher(found.group(2)).matches();
  }

  private static Money of(MatchResult found) {
    var grouped = found.group(1);
    var figure =
        grouped == null
            ? new BigDecimal(found.group(2).replace(',', '.'))
            : new BigDecimal(grouped.replaceAll("[.,]", ""));
    return new Money(figure.multiply(factor(found.group(3))), currency(found.group(4)));
  }

  private static BigDecimal factor(@Nullable String word) {
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "nghìn", "ngàn" -> BigDecimal.valueOf(1_000);
      case "triệu" -> BigDecimal.valueOf(1_000_000);
      case "tỷ" -> BigDecimal.valueOf(1_000_000_000);
      default -> BigDecimal.ONE;
    };
  }

  private static Currency currency(@Nullable String word) {
    var foreign = word != null && (word.equalsIgnoreCase("USD") || word.equalsIgnoreCase("đô la"));
    return foreign ? USD : Fee.VND;
  }

  /// Whether the other amount is the same money, however it is written.
  boolean equalTo(Money other) {
    return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
  }

  /// As citizens read it: `7.000 đồng`.
  String words() {
    var figure = NumberFormat.getInstance(Locale.of("vi", "VN")).format(amount);
    return figure + (currency.equals(Fee.VND) ? " đồng" : " " + currency.getCurrencyCode());
  }
}
