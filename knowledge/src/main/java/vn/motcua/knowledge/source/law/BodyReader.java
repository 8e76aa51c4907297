package vn.motcua.knowledge.source.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.knowledge.source.law.Paragraphs.Paragraph;
import vn.motcua.knowledge.source.law.RegulationText.Appendix;
import vn.motcua.knowledge.source.law.RegulationText.Provision;

/// Finds articles and appendices among the paragraphs, in one walk.
///
/// Numbers follow one another: what looks like the label of an article or a clause but is out of
/// turn is a cross reference at the start of a line, or the first cell of a table row, and goes on
/// with the line before.
final class BodyReader {

  private static final int LARGEST_GAP = 2;
  private static final int LARGEST_GAP_OF_REPEALED = 12;
  private static final List<String> LEVELS = List.of("phần", "chương", "mục", "tiểu mục");

  /// What amending regulations call their own articles; quotation marks are often forgotten.
  private static final Pattern AMENDS =
      Pattern.compile(
          "(?iu)Điều \\d+\\. ?(?:Sửa đổi|Bãi bỏ|Thay thế|Hiệu lực thi hành|Trách nhiệm thi).*");

  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "Số\\s*:\\s*\\d\\S{4,40}|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*|Độc lập [-–] Tự do.*"
              + "|\\p{Lu}[^,.]{2,25}, ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}");

  private final Marks marks;
  private final Attachments attachments;
  private final List<String> letterhead = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<String, String> place = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private String number = "";
  private String title = "";
  private String heading = "";
  private int clause;
  private boolean closed;
  private int firstAfter = -1;
  private int lowest = 1;

  BodyReader(Map<Integer, String> notes) {
    marks = new Marks(notes);
    attachments = new Attachments(notes);
  }

  void read(List<Paragraph> paragraphs) {
    lowest = lowest(paragraphs);
    for (var at = 0; at < paragraphs.size(); at++) {
      var paragraph = paragraphs.get(at);
      if (closed) {
        attachments.take(paragraph.text());
      } else if (paragraph.quoted() && !number.isEmpty() && !isOwn(paragraph.text())) {
        lines.add(paragraph.text());
      } else if (!number.isEmpty() && LETTERHEAD.matcher(paragraph.text()).matches()) {
        letterhead.add(paragraph.text());
      } else {
        take(paragraph.text());
      }
      if (closed && firstAfter < 0) {
        firstAfter = at;
      }
    }
    finish();
  }

  /// The number of the first article; a consolidated text may have lost those before it.
  private static int lowest(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> Labels.ARTICLE.matcher(paragraph.text()))
        .filter(Matcher::matches)
        .mapToInt(found -> Order.digits(found.group(1)))
        .min()
        .orElse(1);
  }

  private boolean isOwn(String line) {
    var found = Labels.ARTICLE.matcher(line);
    return found.matches()
        && Order.digits(found.group(1)) == lastNumber() + 1
        && AMENDS.matcher(line).matches();
  }

  /// Lines of the head of the first page that a reader of scans put further down.
  List<String> letterhead() {
    return letterhead;
  }

  List<Provision> provisions() {
    return provisions;
  }

  List<Appendix> appendices() {
    return attachments.all();
  }

  /// Where the signature or the first appendix stands; -1 where there is neither.
  int firstAfter() {
    return firstAfter;
  }

  private void take(String line) {
    var inBody = !number.isEmpty();
    if (article(line)) {
      return;
    }
    if (inBody && endsBody(line)) {
      finish();
      closed = true;
      attachments.take(line);
    } else if (!division(line) && inBody && !clause(line)) {
      lines.add(line);
    }
  }

  private boolean endsBody(String line) {
    return Labels.SIGNATURE.matcher(line).matches()
        || Labels.APPENDIX.matcher(line).matches()
        || (!lines.isEmpty()
            && lines.getLast().endsWith("/.")
            && Attachments.CAPITALS.matcher(line).matches());
  }

  private boolean article(String line) {
    var found = Labels.ARTICLE.matcher(line);
    if (!found.matches()) {
      return false;
    }
    var next = marks.number(found.group(1), number.isEmpty() ? lowest : lastNumber() + 1);
    if (!follows(next)) {
      return false;
    }
    finish();
    number = next;
    if (!next.equals(found.group(1))) {
      marks.keep(found.group(1).substring(next.length()));
    }
    title = marks.unmarked(found.group(3) == null ? "" : found.group(3));
    marks.keep(found.group(2));
    return true;
  }

  private int lastNumber() {
    return number.isEmpty() ? 0 : Order.digits(number);
  }

  private boolean follows(String next) {
    return number.isEmpty()
        ? Order.digits(next) == lowest
        : Order.follows(next, lastNumber(), marks.any() ? LARGEST_GAP_OF_REPEALED : LARGEST_GAP);
  }

  private boolean clause(String line) {
    var found = Labels.CLAUSE.matcher(line);
    if (!found.matches()) {
      return false;
    }
    var label = found.group(1);
    var note = found.group(2);
    var known = note == null || marks.isMark(note);
    if (known && Order.follows(label, clause, clause == 0 ? 0 : 1)) {
      clause = Order.digits(label);
      lines.add(label + ". " + found.group(3));
      marks.keep(note);
    } else if (lines.isEmpty()) {
      lines.add(line);
    } else {
      lines.add(lines.removeLast() + " " + line);
    }
    return true;
  }

  private boolean division(String line) {
    var found = Labels.DIVISION.matcher(line);
    if (found.matches()) {
      finishArticle();
      lines.clear();
      title = "";
      heading = found.group(1).toLowerCase(Locale.ROOT);
      LEVELS.subList(LEVELS.indexOf(heading), LEVELS.size()).forEach(place::remove);
      place.put(heading, marks.unmarked(line));
      return true;
    }
    if (!heading.isEmpty() && lines.isEmpty() && line.length() < Attachments.LONGEST_TITLE) {
      place.merge(heading, marks.unmarked(line), (a, b) -> a + " " + b);
      return true;
    }
    return false;
  }

  private void finishArticle() {
    if (closed || number.isEmpty() || (title.isEmpty() && lines.isEmpty())) {
      return;
    }
    var only = lines.isEmpty();
    var last = provisions.isEmpty() ? "" : provisions.getLast().number();
    if (!last.equals(number)) {
      provisions.add(
          new Provision(
              number,
              only ? "" : title,
              List.copyOf(place.values()),
              only ? title : String.join("\n", lines),
              marks.take()));
    }
  }

  private void finish() {
    finishArticle();
    marks.take();
    lines.clear();
    title = "";
    heading = "";
    clause = 0;
  }
}
