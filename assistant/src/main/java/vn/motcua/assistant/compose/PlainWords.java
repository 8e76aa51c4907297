package vn.motcua.assistant.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Says in everyday words what records say of their own source, and spells out what offices shorten.
final class PlainWords {

  private static final Pattern BARE = Pattern.compile("(\\d+), trang cổng không ghi đơn vị");

  private static final Pattern BARE_TOO =
      Pattern.compile("Trang cổng chỉ ghi số (\\d+), không ghi đơn vị\\.?");

  /// What comes before it tells the time already.
  private static final Pattern TOLD = Pattern.compile("(?iu)ngày|ngay sau|sau khi|ngay khi");

  private static final String NO_UNIT =
      "Cổng Dịch vụ công chỉ ghi số $1, không ghi là ngày hay giờ";

  private static final Map<Pattern, String> SHORT = shortened();

  private PlainWords() {}

  /// `text` so that people without law books read it.
  static String of(String text) {
    var plain = BARE.matcher(text).replaceAll(NO_UNIT);
    for (var entry : SHORT.entrySet()) {
      plain = entry.getKey().matcher(plain).replaceAll(entry.getValue());
    }
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

  private static Map<Pattern, String> shortened() {
    var all = new LinkedHashMap<Pattern, String>();
    put(all, "NSDLĐ", "người sử dụng lao động");
    put(all, "SDLĐ", "sử dụng lao động");
    put(all, "NLĐ", "người lao động");
    put(all, "KNLĐ", "khả năng lao động");
    put(all, "HĐLĐ", "hợp đồng lao động");
    put(all, "GĐYK", "giám định y khoa");
    put(all, "TNLĐ", "tai nạn lao động");
    put(all, "BNN(?!-|&|PTNT|MT)", "bệnh nghề nghiệp");
    put(all, "DSPHSK", "dưỡng sức, phục hồi sức khỏe");
    put(all, "KCB", "khám, chữa bệnh");
    put(all, "QSDĐ", "quyền sử dụng đất");
    put(all, "GCN", "giấy chứng nhận");
    put(all, "TTHC", "thủ tục hành chính");
    return all;
  }

  /// Not within a number of a regulation or of a form (`12/QĐ-BNN`, `TK1-TS`).
  private static void put(Map<Pattern, String> all, String letters, String words) {
    all.put(Pattern.compile("(?<![\\p{L}\\d/–-])" + letters + "(?![\\p{L}\\d/–-])"), words);
  }
}
