package vn.motcua.assistant.decide;

import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.paper.PaperWish;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.rule.VerdictKind;
import vn.motcua.knowledge.search.Hit;

/// Decides on the papers that a message asks about.
final class Judging {

  private final Verdicts verdicts;
  private final Variants variants;

  Judging(Verdicts verdicts, Variants variants) {
    this.verdicts = verdicts;
    this.variants = variants;
  }

  /// What is said of the papers; empty where what is asked is whether a permit is needed, which no
  /// dossier tells, and where nothing can be said, but the procedure is known: then its
  /// dossier is the better answer, but for somebody who complains of a demand.
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
    var found = verdicts(wish, understanding, retrieval, sure);
    var procedure = found.stream().flatMap(verdict -> verdict.procedure().stream()).findFirst();
    return procedure.isPresent()
            && understanding.topic() == Topic.PROCEDURE
            && found.stream().allMatch(Judging::saysNothing)
        ? Optional.empty()
        : Optional.of(new Decision.Judged(found, procedure.orElse(null), retrieval.hits()));
  }

  /// For the procedure that the rest of the message names, or that was spoken of before.
  private List<Verdict> verdicts(
      PaperWish wish, Understanding understanding, Retrieval retrieval, boolean sure) {
    var asked = understanding.question();
    var told = asked.text() + " " + String.join(" ", wish.papers());
    var known = verdicts.circumstances().read(retrieval.situation(), told);
    var focus = understanding.context().focus();
    var variant = variants.first(focus, retrieval.hits());
    var isNamed = sure && !wish.rest().isEmpty() && variant.isEmpty();
    var meant = variant.map(Hit::code).orElse(focus);
    var spokenOf = isNamed || focus.isEmpty() ? null : meant;
    return wish.papers().stream()
        .map(paper -> new VerdictQuestion(spokenOf, paper, null, known, asked.asOf()))
        .map(question ->
            isNamed
                ? verdicts.of(question, retrieval.hits(), asked.language())
                : verdicts.of(question, asked.language()))
        .toList();
  }

  /// Whether nothing is said of the paper: not even that the list, known as a whole, does not name it.
  private static boolean saysNothing(Verdict verdict) {
    return verdict.kind() == VerdictKind.UNKNOWN
        && verdict.why() != Why.PRIVATE_DEMANDER
        && !verdict.unlisted();
  }
}
