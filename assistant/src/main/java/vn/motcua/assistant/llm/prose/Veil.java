package vn.motcua.assistant.llm.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.guard.PlainWords;
import vn.motcua.assistant.llm.guard.Tokens;
import vn.motcua.assistant.privacy.PersonNames;

/// Puts tokens in place of whatever in our own words a model may not write itself: names in bold,
/// quotations, links, places in the law, figures with their units, numbers in words, and what is free.
final class Veil {

  private static final String NUMBER =
      "(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm|mốt|trăm|nghìn|ngàn|triệu|tỷ|nửa)";

  private static final String UNIT =
      "(?:đồng|ngày làm việc|ngày|giờ làm việc|giờ|phút|tuần|tháng|năm|quý|tuổi|bản chính|bản sao|bản|bộ"
          + "|lần|tờ|trang|mét vuông|mét|nghìn|ngàn|triệu|tỷ|người)";

  private static final String LAW =
      "(?:Bộ luật|Luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Pháp lệnh|Hiến pháp)";

  private static final Pattern HIDDEN =
      Pattern.compile(
          String.join(
              "|",
              Tokens.TOKEN.pattern(),
              "\\*\\*[^*]+\\*\\*(?: \\([^()]*\\d[^()]*\\))?",
              "\\*[^*]+\\*",
              "[“\"«‘][^“”\"«»‘’]*[”\"»’]",
              "\\S+://\\S+|\\S+@\\S+|www\\.\\S+",
              "\\([^()]*\\d[^()]*\\)",
              "(?:(?:[Đđ]iểm \\p{L}|[Kk]hoản \\d+|Điều \\d+\\p{L}?|Chương [IVXLC\\d]+),? ?(?:và )?)+(?:"
                  + LAW
                  + "[^.;,()]*)?",
              LAW + " (?:số )?(?:\\p{Lu}|\\d)[^.;,()]*",
              "(?iu:(?<!\\p{L})(?:miễn|không thu|không mất|không tốn|không phải (?:nộp|đóng|trả))"
                  + "(?: các khoản| tiền)? (?:lệ phí|phí|tiền)(?!\\p{L}))",
              "[\\p{L}/.-]*\\p{N}[\\p{L}\\p{N}/.,:%-]*(?<![.,:])(?:[ ]" + UNIT + "(?!\\p{L}))*",
              "(?iu:(?<!\\p{L})" + NUMBER + "(?: " + NUMBER + ")*(?: " + UNIT + "(?!\\p{L}))+)",
              "(?iu:(?<!\\p{L})" + NUMBER + "(?: " + NUMBER + ")+(?!\\p{L}))"));

  private final PersonNames names = new PersonNames();
  private final Tokens tokens;

  Veil(Tokens tokens) {
    this.tokens = tokens;
  }

  /// `text` with tokens in it.
  String over(String text) {
    return HIDDEN
        .matcher(names.replaced(plain(text), tokens::of))
        .replaceAll(found -> Matcher.quoteReplacement(token(found.group().strip()) + " "))
        .replaceAll(" +(?=[ ,.;:)])", "")
        .strip();
  }

  /// One token for the whole of `text`, without a full stop behind it.
  String whole(String text) {
    return tokens.of(plain(text).replaceFirst("\\s*[.;]$", ""));
  }

  private String token(String words) {
    return tokens.original(words).isPresent() ? words : tokens.of(words);
  }

  private static String plain(String text) {
    return PlainWords.asShown(text);
  }
}
