package vn.motcua.assistant.compose.page;

import java.util.Map;
import java.util.regex.Pattern;

/// Says in everyday words what records say of their own source, and spells out what offices shorten.
public final class PlainWords {

  private static final Pattern BARE = Pattern.compile("(\\d+), trang cổng không ghi đơn vị");

  private static final Pattern BARE_TOO =
      Pattern.compile("Trang cổng chỉ ghi số (\\d+), không ghi đơn vị\\.?");

  /// What comes before it tells the time already.
  private static final Pattern TOLD = Pattern.compile("(?iu)ngày|ngay sau|sau khi|ngay khi");

  private static final String NO_UNIT =
      "Cổng Dịch vụ công chỉ ghi số $1, không ghi là ngày hay giờ";

  private static final Map<String, String> SHORT = shortened();

  /// Not within a number of a regulation or of a form (`12/QĐ-BNN`, `TK1-TS`), nor where a ministry is
  /// meant.
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?<![\\p{L}\\d/–-])(?:%s)(?![\\p{L}\\d/–-])"
              .formatted(String.join("|", SHORT.keySet()).replace("BNN", "BNN(?!&)")));

  private PlainWords() {}

  /// `text` so that people without law books read it.
  public static String of(String text) {
    var plain = BARE.matcher(text).replaceAll(NO_UNIT);
    plain = SHORTENED.matcher(plain).replaceAll(letters -> SHORT.get(letters.group()));
    return withoutTold(plain);
  }

  private static String withoutTold(String text) {
    var found = BARE_TOO.matcher(text);
    if (!found.find()) {
      return text;
    }
    var before = text.substring(0, found.start());
    return TOLD.matcher(before).find()
        ? (before + text.substring(found.end())).replaceAll(" {2,}", " ").strip()
        : BARE_TOO.matcher(text).replaceFirst(NO_UNIT + ".");
  }

  private static Map<String, String> shortened() {
    return Map.ofEntries(
        Map.entry("NSDLĐ", "người sử dụng lao động"),
        Map.entry("SDLĐ", "sử dụng lao động"),
        Map.entry("NLĐ", "người lao động"),
        Map.entry("KNLĐ", "khả năng lao động"),
        Map.entry("HĐLĐ", "hợp đồng lao động"),
        Map.entry("GĐYK", "giám định y khoa"),
        Map.entry("TNLĐ", "tai nạn lao động"),
        Map.entry("BNN", "bệnh nghề nghiệp"),
        Map.entry("DSPHSK", "dưỡng sức, phục hồi sức khỏe"),
        Map.entry("KCB", "khám, chữa bệnh"),
        Map.entry("QSDĐ", "quyền sử dụng đất"),
        Map.entry("GCN", "giấy chứng nhận"),
        Map.entry("TTHC", "thủ tục hành chính"));
  }
}
