package vn.motcua.assistant.compose.demand;

import java.util.Optional;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Demands;
import vn.motcua.assistant.phrase.Meant;

/// Tells a citizen what to do about a demand of an office that is no known paper of the dossier: a
/// signature, a witness, an errand. Of papers a verdict tells it.
///
/// @param guidance has the words
public record Demanded(Guidance guidance) {

  private static final Meant MEANT = new Meant();

  /// What to do, where a citizen tells of a demand.
  public Optional<Section> section(Page page) {
    var question = page.understanding().question();
    return question.audience() == Audience.CITIZEN
            && Demands.areOfAnOffice(MEANT.of(question.text()))
        ? Optional.of(guidance.onDemand(page))
        : Optional.empty();
  }
}
