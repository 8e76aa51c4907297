package vn.motcua.knowledge.source.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Takes away what belongs to the page and not to the text: running headers and footers, page
/// numbers, the stamp of an electronic signature, and footnotes, which are kept by number.
final class Pages {

  private static final int EDGE = 3;
  private static final int FEWEST_PAGES = 2;

  private static final Pattern GAZETTE = Pattern.compile("\\s*CÔNG BÁO\\s*/\\s*Số .*");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)[-–\\s]*(?:trang\\s*)?\\d{1,5}(?:\\s*/\\s*\\d{1,5})?[-–\\s]*");
  private static final Pattern STAMP =
      Pattern.compile(
          "\\s*(?:(?:Ký bởi|Người ký): .*|Email: \\S+@.*|(?:Ngày|Thời gian) ký: [\\d.:\\-+ ]+"
              + "|Cơ quan: V(?:ăn phòng|ĂN PHÒNG) .*)");
  private static final Pattern NOTE = Pattern.compile("\\s*\\[?(\\d{1,3})\\]?\\s+([\\p{Lu}“\"].*)");

  private static final Pattern ENDED = Pattern.compile(".*[.;][”\"]?[.;]?");

  private final Map<Integer, String> notes = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> edges = new HashMap<>();
  private final int pageCount;
  private boolean noteOpen;

  private Pages(int pageCount) {
    this.pageCount = pageCount;
  }

  static DocumentText clean(List<List<String>> pages) {
    var all = new Pages(pages.size());
    pages.forEach(all::countEdges);
    pages.forEach(all::add);
    return new DocumentText(all.lines, true, all.notes);
  }

  static boolean isGazetteHeader(String line) {
    return GAZETTE.matcher(line).matches();
  }

  private void countEdges(List<String> page) {
    edges(page).stream()
        .map(at -> alike(page.get(at)))
        .distinct()
        .forEach(line -> edges.merge(line, 1, Integer::sum));
  }

  /// Places of the first and last lines with words.
  private static List<Integer> edges(List<String> page) {
    var full = IntStream.range(0, page.size()).filter(at -> !page.get(at).isBlank()).boxed();
    var places = full.toList();
    return IntStream.range(0, places.size())
        .filter(i -> i < EDGE || i >= places.size() - EDGE)
        .mapToObj(places::get)
        .toList();
  }

  private static String alike(String line) {
    return line.replaceAll("\\d+", "#").strip();
  }

  private void add(List<String> page) {
    var kept = new ArrayList<>(page);
    edges(page).reversed().stream()
        .filter(at -> isRunning(page.get(at)))
        .forEach(at -> kept.remove(at.intValue()));
    kept.removeIf(line -> STAMP.matcher(line).matches() || isGazetteHeader(line));
    while (!kept.isEmpty() && kept.getLast().isBlank()) {
      kept.removeLast();
    }
    while (!kept.isEmpty() && kept.getFirst().isBlank()) {
      kept.removeFirst();
    }
    var end = takeNotes(kept);
    kept.subList(0, end).forEach(line -> lines.add(Words.tidy(line)));
  }

  private boolean isRunning(String line) {
    var often = edges.getOrDefault(alike(line), 0);
    return isGazetteHeader(line)
        || PAGE_NUMBER.matcher(line).matches()
        || (often >= FEWEST_PAGES && 2 * often > pageCount);
  }

  /// Footnotes stand after a blank line at the end of the page; the first one there has the next
  /// number, unless the last one of the page before goes on.
  ///
  /// @return where the text of the page ends
  private int takeNotes(List<String> page) {
    for (var at = 1; at < page.size(); at++) {
      if (page.get(at - 1).isBlank() && isNext(page.get(at))) {
        var start = noteOpen ? startOfBlock(page, at) : at;
        page.subList(start, page.size()).forEach(this::addToNotes);
        return start;
      }
    }
    if (noteOpen && !page.isEmpty()) {
      for (var at = 1; at < page.size(); at++) {
        if (isNext(page.get(at))) {
          var start = startOfBlock(page, at);
          if (start > 0) {
            page.subList(start, page.size()).forEach(this::addToNotes);
            return start;
          }
        }
      }
    }
    noteOpen = false;
    return page.size();
  }

  private static int startOfBlock(List<String> page, int note) {
    var at = note - 1;
    while (at >= 0 && page.get(at).isBlank()) {
      at--;
    }
    while (at >= 0 && !page.get(at).isBlank()) {
      at--;
    }
    return at < 0 ? note : at + 1;
  }

  private boolean isNext(String line) {
    var note = NOTE.matcher(line);
    return note.matches() && Integer.parseInt(note.group(1)) == notes.size() + 1;
  }

  private void addToNotes(String line) {
    if (line.isBlank()) {
      return;
    }
    var note = NOTE.matcher(line);
    if (isNext(line) && note.matches()) {
      notes.put(notes.size() + 1, Words.tidy(note.group(2)));
    } else if (!notes.isEmpty()) {
      notes.merge(notes.size(), Words.tidy(line), (a, b) -> a + " " + b);
    }
    var last = notes.getOrDefault(notes.size(), "");
    noteOpen = !ENDED.matcher(last).matches() || count(last, '“') > count(last, '”');
  }

  private static long count(String words, char sought) {
    return words.chars().filter(c -> c == sought).count();
  }
}
