package vn.motcua.channels.talk.phone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.assistant.conversation.Section;

/// Cuts an answer into pages of about a phone's screen, never inside a statement. A statement that
/// is longer than a page has one of its own.
final class Pages {

  /// Characters of a page without its last lines; a screen of a phone shows about as many.
  static final int LENGTH = 650;

  private final SourceLines sources;
  private final List<String> done = new ArrayList<>();
  private final StringBuilder page = new StringBuilder();
  private final Set<String> cited = new LinkedHashSet<>();
  private String title = "";

  Pages(SourceLines sources) {
    this.sources = sources;
  }

  /// Puts words that stand alone, such as the lead.
  void paragraph(String words) {
    if (words.isBlank()) {
      return;
    }
    turnIfFull(words.length());
    begin();
    page.append(words);
  }

  /// Puts a section, its statements as lines.
  void section(Section section) {
    title = "";
    for (var item : section.items()) {
      var words = PlainWords.of(item.text()).replace("\n", "\n  ");
      turnIfFull(words.length() + section.title().length());
      head(section.title());
      page.append("\n- ").append(words);
      cited.addAll(item.citations());
    }
  }

  /// The title stands over the first statement, and again where a page begins in between.
  private void head(String wanted) {
    if (page.isEmpty() && title.equals(wanted)) {
      page.append(wanted).append(" (tiếp)");
    } else if (!title.equals(wanted)) {
      begin();
      page.append(wanted);
    }
    title = wanted;
  }

  private void begin() {
    if (!page.isEmpty()) {
      page.append("\n\n");
    }
  }

  private void turnIfFull(int more) {
    if (!page.isEmpty() && page.length() + more > LENGTH) {
      turn();
    }
  }

  private void turn() {
    var line = sources.of(cited);
    done.add(line.isEmpty() ? page.toString() : page + "\n\n" + line);
    page.setLength(0);
    cited.clear();
  }

  /// The pages, the first one first; at least one where anything was put.
  List<String> all() {
    if (!page.isEmpty()) {
      turn();
    }
    return List.copyOf(done);
  }
}
