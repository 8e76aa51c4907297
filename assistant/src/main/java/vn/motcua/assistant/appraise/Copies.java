package vn.motcua.assistant.appraise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the number of copies off a paper: `CCCD photo (2 bản)`, `02 bản sao giấy khai sinh`, `Ảnh x2`.
/// Words on the form stay, for they belong to the paper.
final class Copies {

  private static final String UNIT = "(?:bản|tờ|bộ|cái|quyển|cuốn|tấm|chiếc)";

  /// Each leaves in the paper what its second group holds.
  private static final List<Pattern> COUNTS =
      List.of(
          Pattern.compile("(?iu)\\(\\s*0*(\\d{1,2})\\s*" + UNIT + "?\\s*()\\)"),
          Pattern.compile(
              "(?iu)\\(\\s*0*(\\d{1,2})\\s+(bản (?:sao|chính|gốc|photo|phô|chụp|scan)[^)\\d]*)\\)"),
          Pattern.compile(
              "(?iu)[,:–-]?\\s*(?:số lượng|sl)\\s*[:=]?\\s*0*(\\d{1,2})\\s*" + UNIT + "?()$"),
          Pattern.compile("(?iu)\\s[x×]\\s?0*(\\d{1,2})\\s*()$"),
          Pattern.compile("(?iu)[\\t ,:–-]+0*(\\d{1,2})\\s*" + UNIT + "()$"),
          Pattern.compile(
              "(?iu)[\\t ,:–-]+0*(\\d{1,2})\\s+(bản (?:sao|chính|gốc|photo|phô|chụp|scan)[^\\d]*)$"),
          Pattern.compile("(?iu)\\t+0*(\\d{1,2})\\s*()$"),
          Pattern.compile(
              "(?iu)^0*(\\d{1,2})\\s+((?:bản (?:sao|chính|gốc|photo|phô|chụp|scan)|tờ khai|ảnh|giấy|thẻ"
                  + "|sổ|đơn|hộ chiếu|phiếu|hợp đồng)(?!\\p{L}))"),
          Pattern.compile("(?iu)^0*(\\d{1,2})\\s+" + UNIT + "\\s+()"));

  private Copies() {}

  static HandedIn read(String words) {
    var paper = words.strip();
    for (var pattern : COUNTS) {
      var found = pattern.matcher(paper);
      if (found.find()) {
        var rest =
            paper.substring(0, found.start()) + ' ' + kept(found) + paper.substring(found.end());
        var count = Integer.parseInt(found.group(1));
        if (count > 0 && rest.codePoints().anyMatch(Character::isLetter)) {
          return new HandedIn(plain(rest), count);
        }
      }
    }
    return new HandedIn(plain(paper), null);
  }

  private static String kept(Matcher found) {
    var form = found.group(2).strip();
    return form.isEmpty() || !found.group().startsWith("(") ? form : "(" + form + ")";
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("\\s+([,)])", "$1").strip();
  }
}
