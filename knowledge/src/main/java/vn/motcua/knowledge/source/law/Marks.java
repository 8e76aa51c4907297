package vn.motcua.knowledge.source.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The marks of footnotes that stick to labels and headings, and the notes that they stand for.
final class Marks {

  private final Map<Integer, String> notes;
  private final List<String> marked = new ArrayList<>();

  /// @param notes the footnotes of the text, by number
  Marks(Map<Integer, String> notes) {
    this.notes = notes;
  }

  /// Whether digits are the mark of a footnote.
  boolean isMark(String digits) {
    return digits.matches("\\d{1,3}") && notes.containsKey(Integer.parseInt(digits));
  }

  /// Whether the text has footnotes, as consolidated ones have.
  boolean any() {
    return !notes.isEmpty();
  }

  /// Keeps the note of a mark, where there is one.
  void keep(@Nullable String mark) {
    var text = mark == null || !isMark(mark) ? null : notes.get(Integer.parseInt(mark));
    if (text != null) {
      marked.add(text);
    }
  }

  /// A heading without the mark at its end, whose note is kept.
  String unmarked(String heading) {
    var end = heading.length();
    while (end > 0 && Character.isDigit(heading.charAt(end - 1))) {
      end--;
    }
    var mark = heading.substring(end);
    var glued = end > 0 && !Character.isWhitespace(heading.charAt(end - 1));
    if (glued && isMark(mark)) {
      keep(mark);
      return heading.substring(0, end).strip();
    }
    return heading.strip();
  }

  /// A footnote mark may stick to the number of an article: `Điều 512.` is article 5 with note 12.
  String number(String label, int expected) {
    var wanted = String.valueOf(expected);
    var stuck = Order.digits(label) != expected && label.startsWith(wanted);
    return stuck && isMark(label.substring(wanted.length())) ? wanted : label;
  }

  /// The notes kept so far, once.
  List<String> take() {
    var taken = List.copyOf(marked);
    marked.clear();
    return taken;
  }
}
