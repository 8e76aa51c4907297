package vn.motcua.knowledge.source.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands around the articles: number, kind, title, who issued and signed it.
final class PreambleReader {

  private static final int FAR = 80;

  private static final String NUMBER =
      "(\\d{1,5}(?:\\.\\d{1,3})?(?:/\\d{4})?/\\p{Lu}(?:TTg|[\\p{Lu}\\d&-])*)";
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "(?:^|[|(]\\s*|^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Quyết định|Nghị định|Thông tư)\\s+)"
              + "[Ss]ố(?: hiệu)?\\s*[:|]*\\s*"
              + NUMBER);
  private static final Pattern ANY_NUMBER =
      Pattern.compile("(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Luật) (?:số )?" + NUMBER);
  private static final Pattern KIND =
      Pattern.compile(
          "(BỘ LUẬT|LUẬT|PHÁP LỆNH|LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ LIÊN TỊCH"
              + "|THÔNG TƯ|VĂN BẢN HỢP NHẤT)\\s*:?(?:\\s+(\\P{Lu}*\\p{Lu}.*))?");
  private static final Pattern ENDS_TITLE =
      Pattern.compile(
          "(?:Căn cứ|Theo |Xét |Sau khi |Số:|[-_–—]{3}|Điều 1\\b|Chương|Phần ).*"
              + "|(?:CHÍNH PHỦ|QUỐC HỘI|ỦY BAN THƯỜNG VỤ QUỐC HỘI|UỶ BAN .*|THỦ TƯỚNG.*|BỘ TRƯỞNG.*)"
              + "|.*\\bsố \\S+ ngày \\d.* có hiệu lực.*");
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?iu)[^,|]{2,30}, ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
  private static final Pattern ISSUED_FIELD =
      Pattern.compile(
          "(?iu)Ngày ban hành\\s*[|:]+\\s*(\\d{1,2})(?:/| tháng )(\\d{1,2})(?:/| năm )(\\d{4})");
  private static final Pattern PASSED =
      Pattern.compile("thông qua ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
  private static final Pattern HEAD = Pattern.compile("Số\\s*:.*|[^,]{2,30}, ngày \\d.*");
  private static final Pattern BASE =
      Pattern.compile(
          "(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết) [^,;]*?số " + NUMBER + " ngày .*");
  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết) (?:số )?"
              + NUMBER
              + "\\s*[:–-]?\\s+(\\p{Lu}.{10,500})");
  private static final int HEAD_LINES = 6;
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:^|[.;]\\s)((?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ trưởng [^,;]{3,60}?"
              + "|(?:Ủy|Uỷ) ban [^,;]{3,60}?|Hội đồng nhân dân [^,;]{3,60}?|Thống đốc [^,;]{3,60}?))"
              + " ban hành .*");
  private static final Pattern CONSOLIDATES =
      Pattern.compile(
          "(?:Bộ luật|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông tư liên tịch) [^;]*?số "
              + NUMBER
              + " ngày .*có hiệu lực.*");
  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,5})(?:\\s*\\|)?\\s*$");

  private static final Pattern RANK = Pattern.compile("^(?:Đại|Thượng|Trung|Thiếu) tướng ");

  private static final Map<String, String> BY_LETTERS =
      Map.of(
          "NĐ",
          "Nghị định",
          "TT",
          "Thông tư",
          "TTLT",
          "Thông tư liên tịch",
          "QĐ",
          "Quyết định",
          "NQ",
          "Nghị quyết",
          "VBHN",
          "Văn bản hợp nhất",
          "QH",
          "Luật",
          "CT",
          "Chỉ thị");

  private final List<String> before;
  private final List<String> after;
  private final List<String> last;

  /// @param before the paragraphs before the first article
  /// @param after those after the last one
  /// @param last the words of the last articles
  PreambleReader(List<String> before, List<String> after, List<String> last) {
    this.last = last;
    this.before = before.subList(0, Math.min(FAR, before.size()));
    this.after = after.subList(0, Math.min(FAR, after.size()));
  }

  /// Empty where no number is found.
  Optional<Preamble> read() {
    return number()
        .map(number -> {
          var consolidated = number.contains("VBHN");
          var kind = consolidated ? "Văn bản hợp nhất" : kind(number);
          return new Preamble(
              number,
              kind,
              title(),
              issuer(),
              issued().flatMap(Days::of).orElse(null),
              signer(),
              consolidated ? first(CONSOLIDATES, before).map(m -> m.group(1)).orElse("") : "");
        });
  }

  private Optional<String> number() {
    var consolidated =
        first(OWN_NUMBER, after).map(m -> m.group(1)).filter(n -> n.contains("VBHN"));
    return consolidated
        .or(() -> first(OWN_NUMBER, before).map(m -> m.group(1)))
        .or(() ->
            first(ANY_NUMBER, before.subList(0, Math.min(3, before.size()))).map(m -> m.group(1)));
  }

  private String kind(String number) {
    return before.stream()
        .map(KIND::matcher)
        .filter(Matcher::matches)
        .map(m -> sentence(m.group(1)))
        .findFirst()
        .orElseGet(() -> byLetters(number));
  }

  private static String byLetters(String number) {
    var letters = number.substring(number.lastIndexOf('/') + 1).replaceAll("[-\\d].*", "");
    return BY_LETTERS.getOrDefault(letters, "");
  }

  private static String sentence(String capitals) {
    return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }

  private String title() {
    for (var at = 0; at < before.size(); at++) {
      var kind = KIND.matcher(before.get(at));
      if (kind.matches() && !kind.group(1).startsWith("VĂN BẢN")) {
        var title =
            kind.group(2) == null
                ? new ArrayList<String>()
                : new ArrayList<>(List.of(kind.group(2)));
        for (var line : before.subList(at + 1, before.size())) {
          if (title.isEmpty() && HEAD.matcher(line).matches()) {
            continue;
          }
          if (ENDS_TITLE.matcher(line).matches()
              || line.startsWith("|")
              || (!title.isEmpty() && BASE.matcher(line).lookingAt())) {
            break;
          }
          title.add(line);
        }
        var words = String.join(" ", title).replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
          return words.substring(0, Math.min(words.length(), 600));
        }
      }
    }
    return first(HEADLINE, before.subList(0, Math.min(HEAD_LINES, before.size())))
        .map(m -> m.group(2).strip())
        .orElse("");
  }

  private Optional<Matcher> issued() {
    return first(ISSUED, before)
        .or(() -> first(ISSUED, after))
        .or(() -> first(ISSUED_FIELD, before))
        .or(() -> first(PASSED, last));
  }

  private String issuer() {
    return first(ISSUER, before).map(m -> m.group(1)).orElse("");
  }

  private String signer() {
    for (var line : after.subList(0, Math.min(20, after.size()))) {
      var name = NAME.matcher(RANK.matcher(line).replaceFirst(""));
      if (name.find() && (name.start() == 0 || line.startsWith("|")) && !line.startsWith("Điều")) {
        return name.group(1);
      }
    }
    return "";
  }

  private static Optional<Matcher> first(Pattern pattern, List<String> lines) {
    return lines.stream().map(pattern::matcher).filter(Matcher::find).findFirst();
  }
}
