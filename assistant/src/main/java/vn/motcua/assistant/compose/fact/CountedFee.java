package vn.motcua.assistant.compose.fact;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.procedure.Fee;

/// What so many pages cost by a tariff that says it page by page: "2.000 đồng mỗi trang, cho trang
/// thứ nhất và thứ hai", "1.000 đồng mỗi trang, từ trang thứ ba". Where the tariff leaves a page
/// without a price, or gives it two, nothing is reckoned.
///
/// @param counted what is counted, as "35 trang"
/// @param sum how it is reckoned, as "2 × 2.000 + 33 × 1.000 = 37.000 đồng"
/// @param most the most that is charged, where the sum would be more; else empty
/// @param tariff the fees that it is reckoned by
record CountedFee(String counted, String sum, String most, List<Fee> tariff) {

  private static final Pattern COUNT =
      Pattern.compile("(?iu)(?<![\\d./,])([1-9]\\d{0,3}) ?(trang|tờ|cuốn|quyển)(?!\\p{L})");

  private static final String PLACE = "(?:thứ )?(nhất|một|hai|ba|tư|năm|\\d{1,3})";
  private static final Pattern MOST =
      Pattern.compile(
          "(?iu)(\\d[\\d.]*) đồng[^;]*tối đa|(?:tối đa|không quá)[^;]{0,30}? (\\d[\\d.]*) đồng");

  /// The price of the pieces `from` to `to`.
  private record Tier(long from, long to, long price, Fee fee) {

    long pieces(long count) {
      return Math.max(0, Math.min(to, count) - from + 1);
    }
  }

  /// The sum for the count in `message`; empty where it has none, or where `fees` do not settle it.
  static Optional<CountedFee> of(String message, List<Fee> fees) {
    var found = COUNT.matcher(message);
    return found.find()
        ? of(Long.parseLong(found.group(1)), found.group(2).toLowerCase(Locale.ROOT), fees)
        : Optional.empty();
  }

  private static Optional<CountedFee> of(long count, String unit, List<Fee> fees) {
    var tiers = new ArrayList<Tier>();
    for (var fee : fees) {
      tier(fee, unit).ifPresent(tiers::add);
    }
    tiers.sort((one, other) -> Long.compare(one.from(), other.from()));
    return settles(tiers, count)
        ? Optional.of(sum(count + " " + unit, count, tiers, most(fees)))
        : Optional.empty();
  }

  private static Optional<Tier> tier(Fee fee, String unit) {
    var amount = fee.amount();
    if (fee.kind() != Fee.Kind.FIXED || amount == null || !fee.currency().equals(Fee.VND)) {
      return Optional.empty();
    }
    var each = Pattern.compile("(?iu)đồng ?(?:mỗi |một |/ ?)" + unit + "(?!\\p{L})");
    return each.matcher(fee.text()).find()
        ? Optional.of(tier(fee, unit, amount))
        : Optional.empty();
  }

  private static Tier tier(Fee fee, String unit, long amount) {
    var onwards = Pattern.compile("(?iu)từ " + unit + " " + PLACE).matcher(fee.text());
    if (onwards.find()) {
      return new Tier(number(onwards.group(1)), Long.MAX_VALUE, amount, fee);
    }
    var until =
        Pattern.compile(
                "(?iu)" + unit + " thứ (?:nhất|một|1)(?:,| và| đến)(?: " + unit + ")? " + PLACE)
            .matcher(fee.text());
    return new Tier(1, until.find() ? number(until.group(1)) : Long.MAX_VALUE, amount, fee);
  }

  private static long number(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "nhất", "một" -> 1;
      case "hai" -> 2;
      case "ba" -> 3;
      case "tư" -> 4;
      case "năm" -> 5;
      default -> Long.parseLong(word);
    };
  }

  /// Whether the tiers follow each other from the first piece to the last.
  private static boolean settles(List<Tier> tiers, long count) {
    var next = 1L;
    for (var tier : tiers) {
      if (next > count ? tier.from() < next : tier.from() != next) {
        return false;
      }
      next = tier.to() == Long.MAX_VALUE ? Long.MAX_VALUE : tier.to() + 1;
    }
    return !tiers.isEmpty() && next > count;
  }

  private static CountedFee sum(String counted, long count, List<Tier> tiers, long most) {
    var due = tiers.stream().filter(tier -> tier.pieces(count) > 0).toList();
    var total = due.stream().mapToLong(tier -> tier.pieces(count) * tier.price()).sum();
    var parts =
        due.stream().map(tier -> tier.pieces(count) + " × " + written(tier.price())).toList();
    return new CountedFee(
        counted,
        String.join(" + ", parts) + " = " + written(total) + " đồng",
        total > most ? written(most) + " đồng" : "",
        due.stream().map(Tier::fee).toList());
  }

  private static long most(List<Fee> fees) {
    return fees.stream()
        .flatMap(fee -> MOST.matcher(fee.text()).results())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .mapToLong(words -> Long.parseLong(words.replace(".", "")))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static String written(long amount) {
    return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(amount);
  }
}
