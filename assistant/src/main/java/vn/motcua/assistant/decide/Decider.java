package vn.motcua.assistant.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.phrase.FormLabels;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.retrieve.EventMatch;
import vn.motcua.assistant.retrieve.Outcomes;
import vn.motcua.assistant.retrieve.Retrieval;
import vn.motcua.assistant.retrieve.Variants;
import vn.motcua.assistant.understand.Cue;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Decides what to do about a message, by the lines of a [Calibration].
public final class Decider {

  private static final Set<Topic> SOFT_TOPICS =
      Set.of(Topic.COMPLAINT, Topic.UPSET, Topic.GREETING, Topic.THANKS, Topic.ABOUT);

  private static final Set<Topic> JUDGED_TOPICS =
      Set.of(Topic.PROCEDURE, Topic.COMPLAINT, Topic.UPSET);

  /// Told by words that procedures have too: what is found well goes before them.
  private static final Set<Topic> TOLD_BY_FIELD =
      Set.of(Topic.OFF_TOPIC, Topic.MEDICAL, Topic.LEGAL_DISPUTE);

  private static final Set<Intent> DEFINITE =
      Set.of(Intent.DOCUMENTS, Intent.FEE, Intent.TIME, Intent.DEADLINE, Intent.WHERE, Intent.FORM);

  /// Names the question on what is to be done in another's place.
  private static final String PROXY = "PROXY";

  private static final int MAX_OPTIONS = 4;
  private static final int MAX_UNSURE = 3;

  private final Catalogue catalogue;
  private final Calibration lines;
  private final Judging judging;
  private final Gaps gaps;
  private final Strangers strangers;
  private final Missing missing = new Missing();
  private final Events events;
  private final Twins twins;
  private final Choices choices;
  private final Usual usual;
  private final Variants variants = new Variants();
  private final FormChoice formChoice;
  private final Outcomes outcomes = new Outcomes();
  private final LawChoice lawChoice = new LawChoice();
  private final DeadlineChoice deadlineChoice;
  private final DossierChoice dossierChoice;

  /// @param catalogue where records are looked up
  /// @param lines what scores mean
  /// @param verdicts what is said of papers
  /// @param forms those that can be filled in
  /// @param deadlines when results are due
  public Decider(
      Catalogue catalogue, Calibration lines, Verdicts verdicts, Forms forms, Deadlines deadlines) {
    deadlineChoice = new DeadlineChoice(deadlines, catalogue, lines.sure());
    dossierChoice = new DossierChoice(verdicts, deadlines, catalogue);
    formChoice = new FormChoice(forms, new FormLabels(forms, catalogue), lines.sure());
    this.catalogue = catalogue;
    judging = new Judging(verdicts, variants);
    this.lines = lines;
    gaps = new Gaps(lines);
    strangers = new Strangers(catalogue);
    twins = new Twins(catalogue);
    choices = new Choices(twins, catalogue);
    events = new Events(catalogue, lines);
    usual = new Usual(catalogue);
  }

  /// What to do.
  public Decision decide(Understanding understanding, Retrieval retrieval) {
    return formChoice
        .picked(understanding, retrieval)
        .or(() -> dossierChoice.decide(understanding, retrieval))
        .or(() -> deadlineChoice.decide(understanding, retrieval))
        .orElseGet(() -> deadlineChoice.dated(understanding, whole(understanding, retrieval)));
  }

  private Decision whole(Understanding understanding, Retrieval retrieval) {
    return dossierChoice.checked(understanding, retrieval, undated(understanding, retrieval));
  }

  private Decision undated(Understanding understanding, Retrieval retrieval) {
    var judged = judged(understanding, retrieval);
    if (judged.isPresent()) {
      return judged.get();
    }
    if (understanding.topic() != Topic.PROCEDURE && !asksProcedureToo(understanding, retrieval)) {
      return new Decision.Guide(understanding.topic());
    }
    if (asksOnlyOfAPlace(understanding, retrieval)) {
      return new Decision.Place(understanding.situation().place(), retrieval.hits());
    }
    var form = formChoice.decide(understanding, retrieval);
    if (form.isPresent()) {
      return form.get();
    }
    var law = lawChoice.decide(retrieval, understanding.question().asOf());
    if (law.isPresent()) {
      return law.get();
    }
    if (retrieval.matters().size() > 1) {
      var several = several(understanding, retrieval);
      if (several.isPresent()) {
        return several.get();
      }
    }
    var event = retrieval.event().flatMap(match -> event(understanding, match, retrieval));
    return event.orElseGet(() -> one(understanding, retrieval));
  }

  /// What is said of the papers that are asked about. Somebody who complains may ask so too.
  private Optional<Decision> judged(Understanding understanding, Retrieval retrieval) {
    return JUDGED_TOPICS.contains(understanding.topic())
        ? judging
            .decide(understanding, retrieval, retrieval.bestScore() >= lines.sure())
            .map(verdict ->
                isPrivate(verdict) ? ofAnotherField(understanding).orElse(verdict) : verdict)
        : Optional.empty();
  }

  /// A paper that is asked for and issued in a field that the catalogue lacks, as a hospital's letter
  /// in a hospital: no verdict and no procedure fits, but it is known whom to ask.
  private Optional<Decision> ofAnotherField(Understanding understanding) {
    return understanding
        .subject()
        .papers()
        .flatMap(wish -> gaps.officeFor(wish))
        .map(office -> new Decision.NotFound(office, List.of()));
  }

  private static boolean isPrivate(Decision decision) {
    return decision instanceof Decision.Judged judged
        && judged.verdicts().stream().allMatch(each -> each.why() == Verdict.Why.PRIVATE_DEMANDER);
  }

  /// Whether it asks what a place is called now, and no procedure with it: firms merge too, so words
  /// of merging find a procedure well.
  private boolean asksOnlyOfAPlace(Understanding understanding, Retrieval retrieval) {
    return understanding.intents().equals(List.of(Intent.PLACE))
        || (understanding.intents().contains(Intent.PLACE) && retrieval.bestScore() < lines.sure())
        || namesOnlyAPlace(understanding, retrieval);
  }

  /// "Phường Mẫu, quận 20 cũ" alone asks what became of it, unless it answers a question of ours.
  private static boolean namesOnlyAPlace(Understanding understanding, Retrieval retrieval) {
    return understanding.context().earlier().isEmpty()
        && understanding.intents().equals(List.of(Intent.GENERAL))
        && retrieval.hits().isEmpty()
        && !understanding.situation().place().commune().isEmpty();
  }

  private Optional<Decision> event(
      Understanding understanding, EventMatch match, Retrieval retrieval) {
    return isVague(understanding, retrieval) || gap(understanding, retrieval).isPresent()
        ? Optional.empty()
        : events.decide(understanding, match, retrieval.bestScore());
  }

  /// Whether the message asks nothing, wishes nothing else and is answered from the procedure spoken
  /// of: whatever it names is a part of that matter.
  private static boolean isToldOfFocus(Understanding understanding, Retrieval retrieval) {
    var focus = understanding.context().focus();
    return understanding.has(Cue.ASKS_NOTHING)
        && (understanding.has(Cue.PLAIN) || !understanding.has(Cue.OWN_ACT))
        && !understanding.has(Cue.INSTEAD)
        && retrieval.best().filter(hit -> hit.code().equals(focus)).isPresent();
  }

  /// Whom to ask on a matter that the catalogue lacks.
  private Optional<String> gap(Understanding understanding, Retrieval retrieval) {
    if (isToldOfFocus(understanding, retrieval)) {
      return Optional.empty();
    }
    var hits = strangers.hits(retrieval);
    return gaps.officeFor(retrieval.query(), hits)
        .or(() -> gaps.officeFor(understanding.query(), hits));
  }

  private Decision one(Understanding understanding, Retrieval retrieval) {
    var hits = retrieval.hits();
    var gap = gap(understanding, retrieval);
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
  private static boolean isVague(Understanding understanding, Retrieval retrieval) {
    return understanding.subject().vague()
        && retrieval.query().equals(understanding.query())
        && retrieval.matters().isEmpty();
  }

  /// Somebody angry or polite may still ask something definite, and words of another field may be
  /// those of a procedure that is found well.
  private boolean asksProcedureToo(Understanding understanding, Retrieval retrieval) {
    var topic = understanding.topic();
    return (SOFT_TOPICS.contains(topic)
            && DEFINITE.contains(understanding.intent())
            && retrieval.bestScore() >= lines.sure())
        || (topic == Topic.TRACKING
            && understanding.subject().filing().isPresent()
            && retrieval.bestScore() >= lines.sure())
        || (TOLD_BY_FIELD.contains(topic) && retrieval.bestScore() >= lines.certain());
  }

  /// Asks, with the options in front of what else was found.
  private static Decision ask(Decision.AskBack.Reason reason, List<Hit> options, List<Hit> hits) {
    var codes = options.stream().map(Hit::code).toList();
    var others = hits.stream().filter(hit -> !codes.contains(hit.code()));
    return new Decision.AskBack(reason, options, Stream.concat(options.stream(), others).toList());
  }

  /// Each matter by itself; a matter that has no answer of its own is named as missing.
  private Optional<Decision> several(Understanding understanding, Retrieval retrieval) {
    var answers = new ArrayList<Decision.Answer>();
    var without = new LinkedHashMap<String, String>();
    for (var matter : retrieval.matters()) {
      var found = matter.found();
      var gap = gaps.officeForPart(found.query(), found.hits());
      if (gap.isPresent()) {
        without.put(found.query(), gap.get());
      } else if (found.bestScore() < lines.sure()) {
        without.put(found.query(), "");
      } else {
        choose(found.hits(), understanding, matter.intents()).ifPresent(answers::add);
      }
    }
    if (answers.isEmpty() || answers.size() + without.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision.Several(answers.getFirst(), answers.subList(1, answers.size()), without));
  }

  /// Answers from the best of `hits`, from the level nearest to citizens where there are several.
  private Optional<Decision.Answer> choose(
      List<Hit> hits, Understanding understanding, List<Intent> intents) {
    var levels = twins.of(hits.getFirst(), hits);
    var hit =
        understanding
            .namedLevel()
            .flatMap(level -> twins.at(level, levels))
            .orElseGet(() -> twins.nearest(levels));
    return answer(hit, levels, understanding, intents, hits, List.of());
  }

  private Decision answerOrAsk(Understanding understanding, Retrieval retrieval) {
    var hits = retrieval.hits();
    var best = hits.getFirst();
    var question = missing.question(hits, retrieval.situation());
    if (question.isPresent() && !wasAsked(understanding, "missing." + question.get())) {
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
    return answer(best, List.of(), understanding, retrieval);
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
    return answer(hit, levels, understanding, retrieval);
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

  private Decision answer(
      Hit hit, List<Hit> levels, Understanding understanding, Retrieval retrieval) {
    var hits = first(hit, retrieval.hits());
    var instead = missing.otherCases(hits, retrieval.situation());
    return answer(hit, levels, understanding, wishes(hit, understanding, retrieval), hits, instead)
        .<Decision>map(found -> found)
        .orElseGet(() -> new Decision.NotFound("", retrieval.hits()));
  }

  /// What is wanted of the procedure. Who only adds to what was said ("con tôi 12 tuổi") has heard
  /// all of it: what it depends on is new.
  private List<Intent> wishes(Hit hit, Understanding understanding, Retrieval retrieval) {
    if (understanding.has(Cue.ASKS_NOTHING) && isVariant(hit, understanding, retrieval)) {
      return List.of(Intent.GENERAL);
    }
    var isSame = hit.code().equals(understanding.context().focus());
    var leans = !retrieval.query().equals(understanding.query());
    return isSame && leans && understanding.intents().equals(List.of(Intent.GENERAL))
        ? List.of(Intent.CONDITION)
        : understanding.intents();
  }

  /// Whether what is told makes another procedure of the one spoken of: all of it is new.
  private boolean isVariant(Hit hit, Understanding understanding, Retrieval retrieval) {
    return variants
        .first(understanding.context().focus(), first(hit, retrieval.hits()))
        .isPresent();
  }

  private Optional<Decision.Answer> answer(
      Hit hit,
      List<Hit> levels,
      Understanding understanding,
      List<Intent> intents,
      List<Hit> hits,
      List<Hit> instead) {
    var twins = levels.stream().filter(twin -> !twin.equals(hit)).toList();
    return catalogue
        .find(hit.code(), understanding.question().asOf())
        .map(found -> new Decision.Answer(found, intents, twins, instead, first(hit, hits)));
  }

  /// The hits with the one that is answered from in front.
  private static List<Hit> first(Hit chosen, List<Hit> hits) {
    var others = hits.stream().filter(hit -> !hit.code().equals(chosen.code()));
    return Stream.concat(Stream.of(chosen), others).toList();
  }
}
