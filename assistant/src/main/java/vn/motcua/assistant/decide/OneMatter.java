package vn.motcua.assistant.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.decide.choice.Choices;
import vn.motcua.assistant.decide.choice.Missing;
import vn.motcua.assistant.decide.choice.Twins;
import vn.motcua.assistant.decide.choice.Usual;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.order.Outcomes;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Decides on a message that names one matter: answers, asks which procedure or level is meant or for
/// the fact that decides it, or finds nothing.
final class OneMatter {

  /// Names the question on what is to be done in another's place.
  private static final String PROXY = "PROXY";

  /// What may be the same in either case.
  private static final Set<Intent> ALIKE = Set.of(Intent.FEE, Intent.TIME);

  private static final int MAX_OPTIONS = 4;
  private static final int MAX_UNSURE = 3;

  private final Calibration lines;
  private final Lacking lacking;
  private final Answers answers;
  private final Missing missing;
  private final Twins twins;
  private final Choices choices;
  private final Usual usual;
  private final Outcomes outcomes = new Outcomes();

  OneMatter(Catalogue catalogue, Calibration lines, Lacking lacking, Answers answers) {
    this.lines = lines;
    this.lacking = lacking;
    this.answers = answers;
    missing = answers.missing();
    twins = answers.twins();
    choices = new Choices(twins, catalogue);
    usual = new Usual(catalogue);
  }

  Decision decide(Understanding understanding, Retrieval retrieval) {
    var hits = retrieval.hits();
    var gap = lacking.office(understanding, retrieval);
    if (gap.isPresent()) {
      return new Decision.NotFound(gap.get(), hits);
    }
    if (hits.isEmpty()) {
      return new Decision.AskBack(Decision.AskBack.Reason.NOTHING_NAMED, List.of(), hits);
    }
    if (isVague(understanding, retrieval)) {
      return ask(Decision.AskBack.Reason.VAGUE, usual.choices(understanding.query()), hits);
    }
    if (retrieval.bestScore() < (understanding.has(Cue.MEANING) ? lines.meant() : lines.floor())) {
      return new Decision.NotFound("", choices.near(hits, MAX_UNSURE), hits);
    }
    var sure = isSure(retrieval) || isOutcome(understanding, retrieval);
    if (!sure && mayAskWhatFor(understanding, retrieval)) {
      return new Decision.AskFact(PROXY, hits);
    }
    return sure ? answerOrAsk(understanding, retrieval) : unsure(understanding, retrieval);
  }

  /// Asks which one is meant. Where all else that was found is the same matter at another level or
  /// lies far behind, to ask says no more than to answer.
  private Decision unsure(Understanding understanding, Retrieval retrieval) {
    var hits = retrieval.hits();
    var options = choices.of(hits, MAX_UNSURE, retrieval.situation());
    return hits.size() > 1 && options.size() == 1 && retrieval.bestScore() >= lines.sure()
        ? answerOrAsk(understanding, retrieval)
        : ask(Decision.AskBack.Reason.UNSURE, options, hits);
  }

  /// Whether the best procedure is the one that is meant, as far as its score and what was learned
  /// tell.
  private boolean isSure(Retrieval retrieval) {
    var score = retrieval.bestScore();
    var closeness = retrieval.best().map(Hit::closeness).orElse(0.0);
    return score >= lines.sure() && (closeness >= lines.near() || score >= lines.meant());
  }

  /// Whether the paper that is asked about is what the best procedure ends with by its name.
  private boolean isOutcome(Understanding understanding, Retrieval retrieval) {
    return understanding.asksOfOutcome()
        && retrieval.bestScore() >= lines.sure()
        && understanding
            .subject()
            .papers()
            .filter(wish -> outcomes.isNamed(wish, retrieval.hits().getFirst()))
            .isPresent();
  }

  /// Somebody would go in another's place, and does not say for what.
  private static boolean mayAskWhatFor(Understanding understanding, Retrieval retrieval) {
    return retrieval.situation().is(CaseFact.PROXY) && !wasAsked(understanding, "missing." + PROXY);
  }

  /// A kind of act without its matter, and nothing before it that would say of what.
  static boolean isVague(Understanding understanding, Retrieval retrieval) {
    return understanding.subject().vague()
        && retrieval.query().equals(understanding.query())
        && retrieval.matters().isEmpty();
  }

  /// Asks, with the options in front of what else was found.
  private static Decision ask(Decision.AskBack.Reason reason, List<Hit> options, List<Hit> hits) {
    var codes = options.stream().map(Hit::code).toList();
    var others = hits.stream().filter(hit -> !codes.contains(hit.code()));
    return new Decision.AskBack(reason, options, Stream.concat(options.stream(), others).toList());
  }

  private Decision answerOrAsk(Understanding understanding, Retrieval retrieval) {
    var hits = retrieval.hits();
    var best = hits.getFirst();
    var question = missing.question(hits, retrieval.situation());
    if (question.isPresent()
        && matters(understanding, retrieval)
        && !wasAsked(understanding, "missing." + question.get())) {
      return new Decision.AskFact(question.get(), hits);
    }
    var levels = twins.of(best, hits);
    if (levels.size() > 1 || !levels.contains(best)) {
      return atLevel(levels, understanding, retrieval);
    }
    var equals = choices.ofEachMatter(equallyLikely(hits), MAX_OPTIONS);
    if (equals.size() > 1
        && !understanding.asksOfOutcome()
        && best.score() < lines.certain()
        && !wasAsked(understanding, "ask.equal")) {
      return ask(Decision.AskBack.Reason.EQUALLY_LIKELY, equals, hits);
    }
    return answers.from(best, List.of(), understanding, retrieval);
  }

  /// Whether the fact that is missing decides what is asked: what costs and takes the same in either
  /// case is told at once.
  private boolean matters(Understanding understanding, Retrieval retrieval) {
    var best = retrieval.hits().getFirst();
    return !ALIKE.containsAll(understanding.intents())
        || missing.otherCases(retrieval.hits(), retrieval.situation()).stream()
            .anyMatch(other -> twins.differ(best, other, understanding.intents()));
  }

  private Decision atLevel(List<Hit> levels, Understanding understanding, Retrieval retrieval) {
    var named = understanding.namedLevel().flatMap(level -> twins.at(level, levels));
    if (named.isEmpty()
        && twins.differ(levels, understanding.intents())
        && !wasAsked(understanding, "ask.level")) {
      return ask(Decision.AskBack.Reason.LEVEL, levels, retrieval.hits());
    }
    var online = understanding.has(Cue.ONLINE) ? twins.online(levels) : Optional.<Hit>empty();
    var hit = named.or(() -> online).orElseGet(() -> twins.nearest(levels));
    return answers.from(hit, levels, understanding, retrieval);
  }

  /// Nothing is asked twice in a conversation.
  private static boolean wasAsked(Understanding understanding, String phrase) {
    var wording = Wording.in(understanding.question().language());
    return understanding.context().wasAsked(wording.of(phrase));
  }

  private List<Hit> equallyLikely(List<Hit> hits) {
    var best = hits.getFirst().score();
    return hits.stream().filter(hit -> best - hit.score() < lines.margin()).toList();
  }
}
