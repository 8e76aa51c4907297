package vn.motcua.assistant.compose;

import java.util.List;
import vn.motcua.assistant.compose.fact.SumSections;
import vn.motcua.assistant.compose.fact.WantedSections;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;

/// Whether an answer on one procedure answers all that was asked.
///
/// @param wanted which sections serve what is wanted
record AnswerStatus(WantedSections wanted) {

  /// The status of an answer, of which a part may be missing.
  static Reply.Status of(Understanding understanding, boolean isPartial) {
    if (understanding.has(Cue.DISTRICT)) {
      return Reply.Status.CORRECTED;
    }
    var unanswered =
        isPartial || understanding.has(Cue.PENALTY) || understanding.asksMeaningAlone();
    return unanswered ? Reply.Status.PARTIAL : Reply.Status.ANSWERED;
  }

  /// Whether the record does not tell all that was asked.
  boolean isPartial(Page page, List<Section> sections, List<Intent> intents) {
    return lacksSource(page, sections, intents) || !SumSections.isTold(page);
  }

  /// Whether a section that was asked for by itself has nothing to cite, or what was
  /// asked beyond sections: its source says nothing.
  private boolean lacksSource(Page page, List<Section> sections, List<Intent> intents) {
    var pertinent = page.wording().of("section.PERTINENT");
    var asked = wanted.main(intents);
    return sections.stream()
            .filter(section -> section.title().equals(pertinent))
            .flatMap(section -> section.items().stream())
            .anyMatch(item -> item.citations().isEmpty())
        || sections.stream()
            .filter(section -> asked.contains(section.kind()))
            .anyMatch(AnswerStatus::isUncited);
  }

  private static boolean isUncited(Section section) {
    return section.items().stream().allMatch(item -> item.citations().isEmpty());
  }
}
