package vn.motcua.knowledge.source.cell;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.Fee.Kind;
import vn.motcua.knowledge.procedure.Source;

/// Reads a fee: what the cell shows (`Miễn phí`, an amount, nothing) and the description
/// beside it.
///
/// The description is believed over the cell. The portal shows `Miễn phí` wherever an
/// office left the amount at zero, and some amounts lost their thousands: one below 1,000
/// đồng, or one that the description contradicts, is never given as the fee.
public final class FeeCell {

  /// What a fee cell looks like.
  public static final String LOOKS =
      "Miễn phí|Không có thông tin|[1-9][\\d.,]*\\s(?:Việt Nam Đồng|VNĐ|USD|Đồng)";

  private static final BigDecimal LEAST = BigDecimal.valueOf(1_000);
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String FREE = "Miễn phí";
  private static final String INCOMPLETE = "Có thu phí, lệ phí; trang thủ tục không ghi đủ số tiền";
  private static final Pattern DENIAL =
      Pattern.compile(
          "[\\s(+*-]*(?:không|không có|không thu|không quy định|không áp dụng|miễn phí|không mất phí"
              + "|(?:không (?:có|thu|quy định|phải nộp|mất)|miễn) (?:phí|lệ phí|phí, lệ phí"
              + "|phí và lệ phí))[\\s.;)]*",
          FLAGS);
  private static final Pattern LOCAL =
      Pattern.compile(
          "hội đồng nhân dân|HĐND|(?:do|theo|của) (?:ủy ban nhân dân|uỷ ban nhân dân|UBND)"
              + "|quy định của địa phương|(?:từng )?địa phương (?:quy định|quyết định|ban hành)",
          FLAGS);
  private static final Pattern VARYING =
      Pattern.compile(
          "\\d\\s?%|giảm|từ ngày \\d|đến (?:hết )?ngày|tối thiểu|tối đa|nhân với|chưa quy định",
          FLAGS);

  private static final Pattern ABOUT_FEES =
      Pattern.compile("phí|(?<!\\p{L})thu \\d|(?:đồng|đ|USD)/", FLAGS);

  private FeeCell() {}

  /// The sentences of a longer text that speak of amounts to pay, in one string; often
  /// empty.
  public static String sentencesIn(String words) {
    return Arrays.stream(words.split("(?<=[.;])\\s+|\\n"))
        .filter(one -> ABOUT_FEES.matcher(one).find() && !Money.in(one).isEmpty())
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  /// The fee; empty where neither the cell nor the description says anything.
  ///
  /// @param more what the page says about this fee elsewhere
  public static Optional<Fee> read(String cell, String description, String more, Source source) {
    var described = Words.withoutBullet(withoutFrame(Words.line(description)));
    var words = described.isEmpty() || more.isEmpty() ? described + more : described + "; " + more;
    var shown = Words.line(cell);
    var amounts = Money.in(shown);
    if (shown.isEmpty() && words.isEmpty()) {
      return Optional.empty();
    }
    if (amounts.isEmpty()) {
      return Optional.of(withoutAmount(shown, words, source));
    }
    var believable = isBelievable(amounts.getFirst(), Money.in(described));
    return Optional.of(withAmount(amounts.getFirst(), believable, words, source));
  }

  private static Fee withoutAmount(String shown, String words, Source source) {
    var free = shown.equals(FREE);
    if (LOCAL.matcher(words).find()) {
      return fee(Kind.LOCAL, words, source);
    }
    if (free && (words.isEmpty() || DENIAL.matcher(words).matches())) {
      return fee(Kind.FREE, beside(shown, words), source);
    }
    var own = !free || !Money.in(words).isEmpty() || VARYING.matcher(words).find();
    return fee(Kind.VARIES, own ? words : beside(shown, words), source);
  }

  /// An amount that lost its zeros is below 1,000 đồng, or the description beside it has
  /// others.
  private static boolean isBelievable(Money shown, List<Money> described) {
    var whole = !shown.currency().equals(Fee.VND) || shown.amount().compareTo(LEAST) >= 0;
    return whole && (described.isEmpty() || described.stream().anyMatch(shown::equalTo));
  }

  private static Fee withAmount(Money shown, boolean believable, String words, Source source) {
    var all = Money.in(words);
    if (LOCAL.matcher(words).find()) {
      return fee(Kind.LOCAL, words, source);
    }
    if (!believable) {
      return fee(Kind.VARIES, all.isEmpty() ? beside(INCOMPLETE, words) : words, source);
    }
    var text = beside(shown.words(), words);
    var single = all.stream().allMatch(shown::equalTo) && isWhole(shown);
    if (!single || VARYING.matcher(words).find()) {
      return fee(Kind.VARIES, text, source);
    }
    return new Fee(Kind.FIXED, shown.amount().longValueExact(), shown.currency(), text, source);
  }

  private static boolean isWhole(Money money) {
    return money.amount().stripTrailingZeros().scale() <= 0;
  }

  private static Fee fee(Kind kind, String text, Source source) {
    return new Fee(kind, null, Fee.VND, text, source);
  }

  /// The amount with its description, without saying the amount twice.
  private static String beside(String amount, String words) {
    if (words.isEmpty() || words.startsWith(amount)) {
      return words.isEmpty() ? amount : words;
    }
    if (words.startsWith("/")) {
      return amount + words;
    }
    return words.startsWith("đồng/")
        ? amount + words.substring("đồng".length())
        : amount + " (" + words + ")";
  }

  /// Without brackets that enclose the whole description, and without ones that never
  /// close.
  private static String withoutFrame(String words) {
    if (!words.startsWith("(")) {
      return words;
    }
    var end = Brackets.end(words, 0);
    if (end >= 0 && end < words.length()) {
      return words;
    }
    return withoutFrame(words.substring(1, words.length() - (end < 0 ? 0 : 1)).strip());
  }
}
