package vn.motcua.knowledge.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// A row's words, without its number, in normal form and as they were written.
///
/// @param written the words as they were written
/// @param normal the words in normal form, letter for letter beside `written`
record Row(String written, String normal) {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[-–+*•.,;:]+|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ]\\.\\d{1,2}|[a-zđA-ZĐ]{1,2}|[ivxIVX]{1,5})[.)/]+(?!\\d))"
              + "\\s*");

  /// Before the papers of whoever is authorised it is told that somebody may be.
  private static final Pattern NARRATION =
      Pattern.compile(
          "(?iu)^(?:trừ trường hợp [^:;.]{0,160}?, )?[^:;.]{0,220} có thể ủy quyền [^:;.]{0,260} như sau:\\s*(?=\\S)");

  private static final Pattern BLANKS = Pattern.compile("\\s\\s+|[^\\S ]");
  private static final String END = " ;.,";
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\.[”\"]?\\s+(?=[\\p{Lu}(+*•-])|;\\s(?:[+*•-]\\s)?(?=(?:[Nn]ếu|(?:[Tt]rong )?[Tt]rường hợp|[Đđ]ối với|[Rr]iêng|Các (?:chứng từ|giấy tờ|tài liệu) quy định tại)\\s)"
              + "|,\\s(?=(?:[Tt]rong )?[Tt]rường hợp [^;.,:()]{3,80}? (?:thì )?phải (?:có|nộp|kèm|gửi)(?: thêm| theo)?\\s(?:đơn|giấy|văn bản|bản|tờ)\\s)");

  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final Pattern LIST = Pattern.compile("^[^:]*:\\s*([+*•-])\\s");

  static Row of(String text) {
    var clean = withPlainBlanks(VietnameseText.clean(text)).strip();
    for (var at = NUMBERING.matcher(clean); at.find(); at = NUMBERING.matcher(clean)) {
      clean = clean.substring(at.end());
    }
    var written = withoutEnd(NARRATION.matcher(clean).replaceFirst(""));
    var normal = VietnameseText.normal(written);
    return new Row(normal.length() == written.length() ? written : normal, normal);
  }

  private static String withPlainBlanks(String text) {
    var plain = text.chars().noneMatch(letter -> letter != ' ' && Character.isWhitespace(letter));
    return plain && !text.contains("  ") ? text : BLANKS.matcher(text).replaceAll(" ");
  }

  private static String withoutEnd(String text) {
    var end = text.length();
    while (end > 0 && END.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /// The words from `start` to before `end`, as they were written.
  String words(int start, int end) {
    return written.substring(start, end).strip();
  }

  /// Its sentences, in order. What a choice lists line by line is one of them.
  List<Row> sentences() {
    var sentences = new ArrayList<Row>();
    var list = listed();
    var from = 0;
    for (var end = SENTENCE.matcher(written); end.find(); ) {
      if (from > 0 || !list.matcher(written).region(end.end(), written.length()).lookingAt()) {
        sentences.add(part(from, end.start()));
        from = end.end();
      }
    }
    sentences.add(part(from, written.length()));
    return sentences.stream().filter(sentence -> !sentence.normal.isBlank()).toList();
  }

  /// How each paper begins of a list of a choice; nothing begins so where there is none. A line that
  /// tells a case is none of them.
  private Pattern listed() {
    var list = LIST.matcher(written);
    return Demand.isOneOf(normal) && list.find()
        ? Pattern.compile(
            Pattern.quote(list.group(1)) + "\\s*(?!(?:Trong )?[Tt]rường hợp|Đối với|Nếu|Riêng)")
        : NOTHING;
  }

  Row part(int from, int to) {
    return new Row(written.substring(from, to), normal.substring(from, to));
  }

  boolean says(Pattern pattern) {
    return pattern.matcher(normal).find();
  }
}
