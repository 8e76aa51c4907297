package vn.motcua.assistant.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.appraise.AppraisalQuestion;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.paper.DossierWish;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Decides on messages that name the papers of a dossier and ask whether anything is missing.
final class DossierChoice {

  private final Appraiser appraiser;
  private final Verdicts verdicts;
  private final Catalogue catalogue;

  DossierChoice(Verdicts verdicts, Deadlines deadlines, Catalogue catalogue) {
    this.appraiser = new Appraiser(verdicts, deadlines);
    this.verdicts = verdicts;
    this.catalogue = catalogue;
  }

  /// What to do where the message names no procedure of its own: it is the one that was spoken of;
  /// where there was none, one has to ask.
  Optional<Decision> decide(Understanding understanding, Retrieval retrieval) {
    return understanding
        .subject()
        .dossier()
        .filter(wish -> understanding.topic() == Topic.PROCEDURE && wish.rest().isEmpty())
        .flatMap(wish -> ofFocus(wish, understanding, retrieval));
  }

  private Optional<Decision> ofFocus(
      DossierWish wish, Understanding understanding, Retrieval retrieval) {
    var focus = understanding.context().focus();
    if (focus.isEmpty()) {
      return understanding.context().askedBack()
          ? Optional.empty()
          : Optional.of(
              new Decision.AskBack(Decision.AskBack.Reason.NOTHING_NAMED, List.of(), List.of()));
    }
    return catalogue
        .find(focus, understanding.question().asOf())
        .map(procedure -> checked(procedure, wish, understanding, retrieval, retrieval.hits()));
  }

  /// An answer from one procedure becomes the check of its dossier, where one is named.
  Decision checked(Understanding understanding, Retrieval retrieval, Decision decision) {
    return decision instanceof Decision.Answer answer
        ? understanding
            .subject()
            .dossier()
            .map(wish -> checked(answer.procedure(), wish, understanding, retrieval, answer.hits()))
            .orElse(decision)
        : decision;
  }

  private Decision checked(
      Procedure procedure,
      DossierWish wish,
      Understanding understanding,
      Retrieval retrieval,
      List<Hit> hits) {
    var question = understanding.question();
    var asked =
        new AppraisalQuestion(
            procedure,
            "",
            wish.papers(),
            Set.of(),
            verdicts.circumstances().read(retrieval.situation(), question.text()),
            null,
            Where.UNSAID,
            0,
            question.asOf());
    return new Decision.Checked(
        appraiser.appraise(asked, question.language()), first(procedure, hits));
  }

  private static List<Hit> first(Procedure procedure, List<Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.code().equals(procedure.code()))
        .findFirst()
        .map(own -> Retrieval.first(own, hits))
        .orElse(hits);
  }
}
