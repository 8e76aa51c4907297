package vn.motcua.assistant.decide;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.retrieve.Retrieval;
import vn.motcua.assistant.understand.PaperWish;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.verdict.VerdictQuestion;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.VerdictKind;
import vn.motcua.knowledge.search.Catalogue;

/// Decides on the papers that a message asks about.
final class Judging {

  private final Verdicts verdicts;
  private final Catalogue catalogue;

  Judging(Verdicts verdicts, Catalogue catalogue) {
    this.verdicts = verdicts;
    this.catalogue = catalogue;
  }

  /// What is said of the papers; empty where what is asked is whether a permit is needed, which no
  /// dossier tells, and where nothing can be said, but the procedure is known: then its
  /// dossier is the better answer.
  ///
  /// @param sure whether the procedure found is the one that is meant
  Optional<Decision> decide(Understanding understanding, Retrieval retrieval, boolean sure) {
    return understanding
        .subject()
        .papers()
        .filter(_ -> !understanding.asksOfOutcome())
        .flatMap(wish -> decide(wish, understanding, retrieval, sure));
  }

  private Optional<Decision> decide(
      PaperWish wish, Understanding understanding, Retrieval retrieval, boolean sure) {
    var question = understanding.question();
    var known = verdicts.circumstances().read(retrieval.situation(), question.text());
    var procedure =
        known.privateDemander() ? null : procedure(understanding, wish, retrieval, sure);
    var code = procedure == null ? null : procedure.code();
    var found =
        wish.papers().stream()
            .map(paper ->
                verdicts.of(
                    new VerdictQuestion(code, paper, null, known, question.asOf()),
                    question.language()))
            .toList();
    return procedure != null && found.stream().allMatch(Judging::saysNothing)
        ? Optional.empty()
        : Optional.of(new Decision.Judged(found, procedure, retrieval.hits()));
  }

  /// The procedure that the rest of the message names, or that was spoken of before.
  private @Nullable Procedure procedure(
      Understanding understanding, PaperWish wish, Retrieval retrieval, boolean sure) {
    var focus = understanding.context().focus();
    var day = understanding.question().asOf();
    var own =
        !wish.rest().isEmpty() && sure
            ? retrieval.best().flatMap(hit -> catalogue.find(hit.code(), day))
            : Optional.<Procedure>empty();
    return own.or(() -> focus.isEmpty() ? Optional.empty() : catalogue.find(focus, day))
        .orElse(null);
  }

  private static boolean saysNothing(Verdict verdict) {
    return verdict.kind() == VerdictKind.UNKNOWN && verdict.why() != Why.PRIVATE_DEMANDER;
  }
}
