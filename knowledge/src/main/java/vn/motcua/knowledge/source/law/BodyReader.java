package vn.motcua.knowledge.source.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Quotations;
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
  private static final int LONGEST_TITLE = 400;
  private static final List<String> LEVELS = List.of("phần", "chương", "mục", "tiểu mục");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s\\d,.–()-]{4,}");

  /// What amending regulations call their own articles; quotation marks are often forgotten.
  private static final Pattern AMENDS =
      Pattern.compile(
          "(?iu)Điều \\d+\\. ?(?:Sửa đổi|Bãi bỏ|Thay thế|Hiệu lực thi hành|Trách nhiệm thi).*");

  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "Số\\s*:\\s*\\d\\S{4,40}|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*|Độc lập [-–] Tự do.*"
              + "|\\p{Lu}[^,.]{2,25}, ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}");

  private static final Pattern ATTACHED = Pattern.compile("\\(?(?:Ban hành k|K)èm theo .*");

  private final Map<Integer, String> notes;
  private final List<String> letterhead = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();
  private final List<Appendix> appendices = new ArrayList<>();
  private final Map<String, String> place = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> marked = new ArrayList<>();
  private String number = "";
  private String title = "";
  private String heading = "";
  private int clause;
  private boolean closed;
  private int firstAfter = -1;
  private int lowest = 1;
  private String before = "";

  BodyReader(Map<Integer, String> notes) {
    this.notes = notes;
  }

  void read(List<Paragraph> paragraphs) {
    lowest = lowest(paragraphs);
    for (var at = 0; at < paragraphs.size(); at++) {
      var paragraph = paragraphs.get(at);
      if (closed) {
        afterBody(paragraph.text());
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
        .mapToInt(found -> digits(found.group(1)))
        .min()
        .orElse(1);
  }

  private boolean isOwn(String line) {
    var found = Labels.ARTICLE.matcher(line);
    return found.matches()
        && digits(found.group(1)) == lastNumber() + 1
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
    return appendices;
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
      number = "";
      closed = true;
      afterBody(line);
    } else if (!division(line) && inBody && !clause(line)) {
      lines.add(line);
    }
  }

  private boolean endsBody(String line) {
    return Labels.SIGNATURE.matcher(line).matches()
        || Labels.APPENDIX.matcher(line).matches()
        || (!lines.isEmpty() && lines.getLast().endsWith("/.") && CAPITALS.matcher(line).matches());
  }

  private boolean article(String line) {
    var found = Labels.ARTICLE.matcher(line);
    if (!found.matches()) {
      return false;
    }
    var next = numbered(found.group(1), number.isEmpty() ? lowest : lastNumber() + 1);
    if (!follows(next, number)) {
      return false;
    }
    finish();
    number = next;
    if (!next.equals(found.group(1))) {
      mark(found.group(1).substring(next.length()));
    }
    title = unmarked(found.group(3) == null ? "" : found.group(3));
    mark(found.group(2));
    return true;
  }

  private int lastNumber() {
    return number.isEmpty() ? 0 : digits(number);
  }

  /// A footnote mark may stick to the number of an article: `Điều 512.` is article 5 with note 12.
  private String numbered(String label, int expected) {
    var wanted = String.valueOf(expected);
    if (digits(label) != expected && label.startsWith(wanted)) {
      var rest = label.substring(wanted.length());
      if (rest.matches("\\d{1,3}") && notes.containsKey(Integer.parseInt(rest))) {
        return wanted;
      }
    }
    return label;
  }

  private boolean follows(String next, String last) {
    if (last.isEmpty()) {
      return digits(next) == lowest;
    }
    return follows(next, last, notes.isEmpty() ? LARGEST_GAP : LARGEST_GAP_OF_REPEALED);
  }

  private static boolean follows(String next, String last, int gap) {
    var before = last.isEmpty() ? 0 : digits(last);
    var number = digits(next);
    var lettered = !Character.isDigit(next.charAt(next.length() - 1));
    return (number > before && number <= before + 1 + gap) || (lettered && number == before);
  }

  private static int digits(String label) {
    return Integer.parseInt(label.replaceAll("\\D", ""));
  }

  private boolean clause(String line) {
    var found = Labels.CLAUSE.matcher(line);
    if (!found.matches()) {
      return false;
    }
    var label = found.group(1);
    var note = found.group(2);
    var known = note == null || notes.containsKey(Integer.parseInt(note));
    if (known && follows(label, clause == 0 ? "" : String.valueOf(clause), clause == 0 ? 0 : 1)) {
      clause = digits(label);
      lines.add(label + ". " + found.group(3));
      mark(note);
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
      place.put(heading, unmarked(line));
      return true;
    }
    if (!heading.isEmpty() && lines.isEmpty() && line.length() < LONGEST_TITLE) {
      place.merge(heading, unmarked(line), (a, b) -> a + " " + b);
      return true;
    }
    return false;
  }

  /// The mark of a footnote that sticks to the end of a heading is no part of it.
  private String unmarked(String words) {
    var end = words.length();
    while (end > 0 && Character.isDigit(words.charAt(end - 1))) {
      end--;
    }
    var mark = words.substring(end);
    var glued = end > 0 && !Character.isWhitespace(words.charAt(end - 1));
    if (glued && mark.matches("\\d{1,3}") && notes.containsKey(Integer.parseInt(mark))) {
      mark(mark);
      return words.substring(0, end).strip();
    }
    return words.strip();
  }

  private void mark(@Nullable String note) {
    var text = note == null ? null : notes.get(Integer.parseInt(note));
    if (text != null) {
      marked.add(text);
    }
  }

  private void afterBody(String line) {
    var appendix = Labels.APPENDIX.matcher(line);
    var form = Labels.FORM.matcher(line);
    if (appendix.matches()) {
      finish();
      number = appendix.group(1);
      title = appendix.group(2).strip();
    } else if (number.isEmpty() && form.matches()) {
      number = form.group(1);
      title = form.group(2).strip();
    } else if (number.isEmpty() && ATTACHED.matcher(line).matches()) {
      number = before.isEmpty() ? "Văn bản kèm theo" : before;
    } else if (!number.isEmpty()) {
      if (title.isEmpty() && lines.isEmpty() && isTitle(line)) {
        title = line;
      } else {
        lines.add(line);
      }
    }
    before = CAPITALS.matcher(line).matches() && line.length() < 120 ? line : before;
  }

  private static boolean isTitle(String line) {
    return line.length() < LONGEST_TITLE
        && !Labels.ARTICLE.matcher(line).matches()
        && !Labels.DIVISION.matcher(line).matches();
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
              List.copyOf(marked)));
    }
  }

  /// The articles of a statute that is attached, as `Quy chế … ban hành kèm theo`; not those of
  /// forms, which have lines to fill in.
  private List<Provision> attached(List<String> lines) {
    var first = lines.stream().filter(line -> line.startsWith("Điều 1.")).count();
    var form = lines.stream().filter(line -> line.contains("....") || line.contains("……")).count();
    if (first != 1 || form > 0) {
      return List.of();
    }
    var quoted = Quotations.inside(lines);
    var body = new BodyReader(notes);
    body.read(
        IntStream.range(0, quoted.length)
            .mapToObj(at -> new Paragraph(lines.get(at), quoted[at]))
            .toList());
    return body.provisions.size() > 1 ? List.copyOf(body.provisions) : List.of();
  }

  private void finish() {
    finishArticle();
    if (closed && !number.isEmpty()) {
      appendices.add(
          new Appendix(number, title, String.join("\n", lines), attached(List.copyOf(lines))));
      number = "";
    }
    lines.clear();
    marked.clear();
    title = "";
    heading = "";
    clause = 0;
  }
}
