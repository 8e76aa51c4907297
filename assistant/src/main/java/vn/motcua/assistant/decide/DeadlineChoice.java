package vn.motcua.assistant.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.deadline.DeadlineQuestion;
import vn.motcua.assistant.deadline.DeadlineQuestion.Where;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.deadline.said.FilingWish;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.search.Catalogue;

/// Decides on messages that ask when a result is due, or say that it is late.
final class DeadlineChoice {

  /// Who waits may be angry.
  private static final Set<Topic> TOPICS =
      Set.of(
          Topic.PROCEDURE,
          Topic.TRACKING,
          Topic.COMPLAINT,
          Topic.UPSET,
          Topic.GREETING,
          Topic.THANKS);

  private final Deadlines deadlines;
  private final Catalogue catalogue;
  private final double sure;

  DeadlineChoice(Deadlines deadlines, Catalogue catalogue, double sure) {
    this.deadlines = deadlines;
    this.catalogue = catalogue;
    this.sure = sure;
  }

  /// What needs no procedure: the promised day has passed, or it is not clear which day is meant.
  Optional<Decision> decide(Understanding understanding, Retrieval retrieval) {
    return TOPICS.contains(understanding.topic())
        ? understanding
            .subject()
            .filing()
            .flatMap(wish -> withoutProcedure(wish, understanding, retrieval))
        : Optional.empty();
  }

  private Optional<Decision> withoutProcedure(
      FilingWish wish, Understanding understanding, Retrieval retrieval) {
    var question = understanding.question();
    return switch (wish) {
      case FilingWish.When _ -> Optional.empty();
      case FilingWish.Unclear unclear ->
          Optional.of(
              new Decision.AskDay(
                  unclear,
                  retrieval
                      .best()
                      .filter(hit -> hit.score() >= sure)
                      .flatMap(hit -> catalogue.find(hit.code()))
                      .orElse(null),
                  retrieval.hits()));
      case FilingWish.Overdue overdue ->
          Optional.of(
              new Decision.Overdue(
                  deadlines.late(question.language()),
                  overdue.day().filter(day -> !day.isBefore(question.asOf())).orElse(null),
                  retrieval.hits()));
    };
  }

  /// An answer from one procedure becomes its deadline, where that is asked for. Who tells a day but
  /// no procedure is asked for it.
  Decision dated(Understanding understanding, Decision decision) {
    if (!(understanding.subject().filing().orElse(null) instanceof FilingWish.When filed)) {
      return decision;
    }
    return switch (decision) {
      case Decision.Answer answer -> due(understanding, answer, filed);
      case Decision.NotFound none when none.gap().isEmpty() ->
          new Decision.AskBack(Decision.AskBack.Reason.NOTHING_NAMED, List.of(), none.hits());
      default -> decision;
    };
  }

  private Decision due(Understanding understanding, Decision.Answer answer, FilingWish.When when) {
    var question = understanding.question();
    var asked =
        new DeadlineQuestion(
            answer.procedure(),
            understanding.namedChannel().orElse(null),
            when.filed(),
            when.elsewhere() ? Where.ELSEWHERE : Where.UNSAID,
            question.asOf());
    return new Decision.Due(deadlines.of(asked, question.language()), answer.hits());
  }
}
