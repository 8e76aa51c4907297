package vn.motcua.knowledge.source.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_TITLE = 400;
  private static final List<String> LEVELS = List.of("phần", "chương", "mục", "tiểu mục");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s\\d,.–()-]{4,}");

  private final Map<Integer, String> notes;
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

  BodyReader(Map<Integer, String> notes) {
    this.notes = notes;
  }

  void read(List<Paragraph> paragraphs) {
    for (var at = 0; at < paragraphs.size(); at++) {
      var paragraph = paragraphs.get(at);
      if (closed) {
        afterBody(paragraph.text());
      } else if (paragraph.quoted()) {
        lines.add(paragraph.text());
      } else {
        take(paragraph.text());
      }
      if (closed && firstAfter < 0) {
        firstAfter = at;
      }
    }
    finish();
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
    var next = numbered(found.group(1), lastNumber() + 1);
    if (!follows(next, number, number.isEmpty() ? 0 : LARGEST_GAP)) {
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
    } else if (!number.isEmpty()) {
      if (title.isEmpty() && lines.isEmpty() && line.length() < LONGEST_TITLE) {
        title = line;
      } else {
        lines.add(line);
      }
    }
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

  private void finish() {
    finishArticle();
    if (closed && !number.isEmpty()) {
      appendices.add(new Appendix(number, title, String.join("\n", lines)));
      number = "";
    }
    lines.clear();
    marked.clear();
    title = "";
    heading = "";
    clause = 0;
  }
}
