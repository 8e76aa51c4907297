package vn.motcua.assistant.compose.page;

import java.util.ArrayList;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;

/// The whole answer as Markdown that can be read by itself, aloud too.
public final class Markdown {

  private static final Pattern ALIVE = Pattern.compile("<(?=[A-Za-z/!?])|(?<=])\\((?!\\s)");

  private Markdown() {}

  /// Lead, sections, questions, warnings, data date and notice.
  public static String of(Draft draft, Language language) {
    var wording = Wording.in(language);
    var parts = new ArrayList<String>();
    parts.add(draft.lead());
    draft.sections().forEach(section -> parts.add(section(section)));
    for (var question : draft.questions()) {
      var text = new StringBuilder(question.text().equals(draft.lead()) ? "" : question.text());
      for (var at = 0; at < question.choices().size(); at++) {
        text.append('\n').append(at + 1).append(". ").append(question.choices().get(at));
      }
      parts.add(text.toString().strip());
    }
    draft.warnings().forEach(warning -> parts.add("⚠ " + warning));
    parts.add(wording.of("dataDate", RecordSections.DAY.format(draft.asOf())));
    parts.add(wording.of("notice"));
    return inert(String.join("\n\n", parts.stream().filter(part -> !part.isBlank()).toList()));
  }

  /// Our own mark-up is headings, lists and bold. Tags and links can only have come with the words of an
  /// imported page, and are shown as what they are.
  private static String inert(String text) {
    return ALIVE.matcher(text).replaceAll("\\\\$0");
  }

  /// A section as it stands in the whole answer.
  public static String shown(Section section) {
    return inert(section(section));
  }

  private static String section(Section section) {
    var text = new StringBuilder("### ").append(section.title()).append("\n");
    section.items().forEach(item -> text.append("\n- ").append(item.text().replace("\n", "\n  ")));
    return text.toString();
  }
}
