package vn.motcua.assistant.officer;

import java.util.List;
import java.util.Set;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.knowledge.search.regulation.ArticleHit;

/// Whether articles that a message finds are worth showing beside what was decided.
///
/// @param certain a procedure that is found this well is meant
record LawFit(double certain) {

  /// Of the first 300 questions of law-a-dev, 99 % find their first article with this or more.
  private static final double LEAST = 0.65;

  /// The same for messages that seem to ask for no law; 90 % of those questions reach it.
  private static final double LEAST_IDLE = 0.8;

  /// Talk that no law belongs to.
  private static final Set<Topic> PLAIN =
      Set.of(
          Topic.GREETING,
          Topic.THANKS,
          Topic.ABOUT,
          Topic.UPSET,
          Topic.ACT_FOR_ME,
          Topic.CREDENTIALS,
          Topic.ID_PICTURE);

  /// `laws`, best first, where they are worth showing.
  List<ArticleHit> fitting(Decision decision, List<ArticleHit> laws) {
    var least = isIdle(decision) ? LEAST_IDLE : LEAST;
    return searches(decision) && !laws.isEmpty() && laws.getFirst().score() >= least
        ? laws
        : List.of();
  }

  /// Whether the procedure that is answered from is surely the one that is meant.
  boolean isCertain(Decision decision) {
    return decision instanceof Decision.Answer answer
        && !answer.hits().isEmpty()
        && answer.hits().getFirst().score() >= certain;
  }

  private static boolean isIdle(Decision decision) {
    return decision instanceof Decision.Guide
        || (decision instanceof Decision.AskBack ask
            && ask.reason() == Decision.AskBack.Reason.NOTHING_NAMED);
  }

  /// Whether what was decided leaves room for articles that the message finds.
  private static boolean searches(Decision decision) {
    return switch (decision) {
      case Decision.Answer _, Decision.Several _, Decision.Event _ -> true;
      case Decision.AskBack _, Decision.AskFact _, Decision.NotFound _, Decision.Judged _ -> true;
      case Decision.Law(var match, var _) ->
          match.articles().isEmpty() || !match.reference().namesPlace();
      case Decision.Guide(var topic) -> !PLAIN.contains(topic);
      case Decision.Place _, Decision.Known _, Decision.WhichKnown _ -> false;
      case Decision.Changed _, Decision.Fill _, Decision.Due _ -> false;
      case Decision.Overdue _, Decision.AskDay _, Decision.Checked _ -> false;
    };
  }
}
