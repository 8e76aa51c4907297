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
          "^(?:[-–+*•.,;:]+|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđA-ZĐ]{1,2}|[ivxIVX]{1,5})[.)/]+(?!\\d))"
              + "\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s\\s+|[^\\S ]");
  private static final String END = " ;.,";
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\.[”\"]?\\s+(?=[\\p{Lu}(+*•-])|;\\s(?=(?:[Nn]ếu|(?:[Tt]rong )?[Tt]rường hợp|[Đđ]ối với|[Rr]iêng)\\s)");

  static Row of(String text) {
    var clean = withPlainBlanks(VietnameseText.clean(text)).strip();
    for (var at = NUMBERING.matcher(clean); at.find(); at = NUMBERING.matcher(clean)) {
      clean = clean.substring(at.end());
    }
    var written = withoutEnd(clean);
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

  /// Its sentences, in order.
  List<Row> sentences() {
    var sentences = new ArrayList<Row>();
    var from = 0;
    for (var end = SENTENCE.matcher(written); end.find(); from = end.end()) {
      sentences.add(part(from, end.start()));
    }
    sentences.add(part(from, written.length()));
    return sentences.stream().filter(sentence -> !sentence.normal.isBlank()).toList();
  }

  Row part(int from, int to) {
    return new Row(written.substring(from, to), normal.substring(from, to));
  }

  boolean says(Pattern pattern) {
    return pattern.matcher(normal).find();
  }
}
