package vn.motcua.assistant.officer;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.conversation.Section;

/// Takes back that the record says nothing on a clause where the rules of the desk speak of it.
final class Unanswered {

  private static final Pattern CLAUSE = Pattern.compile("“([^”]+)”");

  private final AskedWords words = new AskedWords();

  /// `sections` without what `rules` answer.
  List<Section> without(List<Section> sections, Section rules) {
    return sections.stream()
        .map(section -> section.without(denied(section, rules)))
        .filter(section -> !section.items().isEmpty())
        .toList();
  }

  private List<Section.Item> denied(Section section, Section rules) {
    return section.items().stream()
        .filter(item -> item.citations().isEmpty() && isToldBy(rules, item.text()))
        .toList();
  }

  private boolean isToldBy(Section rules, String denial) {
    return CLAUSE
        .matcher(denial)
        .results()
        .map(clause -> words.pairs(clause.group(1), ""))
        .anyMatch(asked -> rules.items().stream().anyMatch(r -> words.count(asked, r.text()) > 0));
  }
}
