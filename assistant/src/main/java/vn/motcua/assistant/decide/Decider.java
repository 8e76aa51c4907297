package vn.motcua.assistant.decide;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.retrieve.Retrieval;
import vn.motcua.assistant.understand.Cue;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Decides what to do about a message, by thresholds that the evaluation set.
public final class Decider {

  /// Below this nothing was found; set by `evaluation questions` (refusals against answers).
  static final double FLOOR = 0.283;

  /// Below this something was found that may not be meant.
  static final double SURE = 0.36;

  /// Nearer than this to the best one, another procedure is as likely.
  static final double MARGIN = 0.01;

  /// A procedure found this well is meant, whatever comes close.
  static final double CERTAIN = 0.75;

  /// What something means is only explained by a procedure of that very name.
  static final double MEANT = 0.68;

  private static final Set<Topic> SOFT_TOPICS =
      Set.of(Topic.COMPLAINT, Topic.UPSET, Topic.GREETING, Topic.THANKS, Topic.ABOUT);

  private static final Set<Intent> DEFINITE =
      Set.of(Intent.DOCUMENTS, Intent.FEE, Intent.TIME, Intent.WHERE, Intent.FORM);

  private static final int MAX_OPTIONS = 4;
  private static final int MAX_UNSURE = 3;

  private final Catalogue catalogue;
  private final Gaps gaps = new Gaps();
  private final Twins twins;

  /// @param catalogue where records are looked up
  public Decider(Catalogue catalogue) {
    this.catalogue = catalogue;
    twins = new Twins(catalogue);
  }

  /// What to do.
  public Decision decide(Understanding understanding, Retrieval retrieval) {
    var hits = retrieval.hits();
    if (understanding.topic() != Topic.PROCEDURE && !asksProcedureToo(understanding, retrieval)) {
      return new Decision.Guide(understanding.topic());
    }
    var gap =
        gaps.officeFor(retrieval.query(), hits)
            .or(() -> gaps.officeFor(understanding.query(), hits));
    if (gap.isPresent()) {
      return new Decision.NotFound(gap.get(), List.of());
    }
    if (hits.isEmpty()) {
      return new Decision.AskBack(Decision.AskBack.Reason.NOTHING_NAMED, List.of(), hits);
    }
    if (retrieval.bestScore() < (understanding.has(Cue.MEANING) ? MEANT : FLOOR)) {
      return new Decision.NotFound("", hits);
    }
    if (retrieval.bestScore() < SURE) {
      return ask(Decision.AskBack.Reason.UNSURE, hits.stream().limit(MAX_UNSURE).toList(), hits);
    }
    return answerOrAsk(understanding, hits);
  }

  /// Somebody angry or polite may still ask something definite.
  private static boolean asksProcedureToo(Understanding understanding, Retrieval retrieval) {
    return SOFT_TOPICS.contains(understanding.topic())
        && DEFINITE.contains(understanding.intent())
        && retrieval.bestScore() >= SURE;
  }

  /// Asks, with the options in front of what else was found.
  private static Decision ask(Decision.AskBack.Reason reason, List<Hit> options, List<Hit> hits) {
    var others = hits.stream().filter(hit -> !options.contains(hit));
    return new Decision.AskBack(reason, options, Stream.concat(options.stream(), others).toList());
  }

  private Decision answerOrAsk(Understanding understanding, List<Hit> hits) {
    var best = hits.getFirst();
    var levels = twins.of(best, hits);
    if (levels.size() > 1) {
      var named = understanding.namedLevel().flatMap(level -> twins.at(level, levels));
      if (named.isPresent()) {
        return answer(named.get(), levels, understanding, hits);
      }
      if (twins.differ(levels, understanding.intents())) {
        return ask(Decision.AskBack.Reason.LEVEL, levels, hits);
      }
      return answer(twins.nearest(levels), levels, understanding, hits);
    }
    var equals = equallyLikely(hits);
    if (equals.size() > 1 && best.score() < CERTAIN) {
      return ask(Decision.AskBack.Reason.EQUALLY_LIKELY, equals, hits);
    }
    return answer(best, List.of(), understanding, hits);
  }

  private static List<Hit> equallyLikely(List<Hit> hits) {
    var best = hits.getFirst().score();
    return hits.stream().filter(hit -> best - hit.score() < MARGIN).limit(MAX_OPTIONS).toList();
  }

  private Decision answer(Hit hit, List<Hit> levels, Understanding understanding, List<Hit> hits) {
    var twins = levels.stream().filter(twin -> !twin.equals(hit)).toList();
    return catalogue
        .find(hit.code())
        .<Decision>map(
            found -> new Decision.Answer(found, understanding.intents(), twins, first(hit, hits)))
        .orElseGet(() -> new Decision.NotFound("", hits));
  }

  /// The hits with the one that is answered from in front.
  private static List<Hit> first(Hit chosen, List<Hit> hits) {
    var others = hits.stream().filter(hit -> !hit.code().equals(chosen.code()));
    return Stream.concat(Stream.of(chosen), others).toList();
  }
}
