package vn.motcua.assistant.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.decide.choice.Missing;
import vn.motcua.assistant.decide.choice.Strangers;
import vn.motcua.assistant.decide.choice.Twins;
import vn.motcua.assistant.phrase.FormLabels;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.EventMatch;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.search.Catalogue;

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

  private final Calibration lines;
  private final Judging judging;
  private final Gaps gaps;
  private final Lacking lacking;
  private final Events events;
  private final FormChoice formChoice;
  private final LawChoice lawChoice = new LawChoice();
  private final DeadlineChoice deadlineChoice;
  private final DossierChoice dossierChoice;
  private final SeveralMatters several;
  private final OneMatter one;

  /// @param catalogue where records are looked up
  /// @param lines what scores mean
  /// @param verdicts what is said of papers
  /// @param forms those that can be filled in
  /// @param deadlines when results are due
  public Decider(
      Catalogue catalogue, Calibration lines, Verdicts verdicts, Forms forms, Deadlines deadlines) {
    this.lines = lines;
    var variants = new Variants();
    var answers = new Answers(catalogue, new Twins(catalogue), new Missing(), variants);
    deadlineChoice = new DeadlineChoice(deadlines, catalogue, lines.sure());
    dossierChoice = new DossierChoice(verdicts, deadlines, catalogue);
    formChoice = new FormChoice(forms, new FormLabels(forms, catalogue), lines.sure());
    judging = new Judging(verdicts, variants);
    gaps = new Gaps(lines);
    lacking = new Lacking(gaps, new Strangers(catalogue));
    events = new Events(catalogue, lines);
    several = new SeveralMatters(gaps, answers, lines);
    one = new OneMatter(catalogue, lines, lacking, answers);
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
    return judged(understanding, retrieval)
        .or(() -> guided(understanding, retrieval))
        .or(() -> formChoice.decide(understanding, retrieval))
        .or(() -> lawChoice.decide(retrieval, understanding.question().asOf()))
        .or(() -> several(understanding, retrieval))
        .or(() -> retrieval.event().flatMap(match -> event(understanding, match, retrieval)))
        .orElseGet(() -> one.decide(understanding, retrieval));
  }

  /// What is asked of no procedure: fixed words, or what became of a place.
  private Optional<Decision> guided(Understanding understanding, Retrieval retrieval) {
    if (understanding.topic() != Topic.PROCEDURE && !asksProcedureToo(understanding, retrieval)) {
      return Optional.of(new Decision.Guide(understanding.topic()));
    }
    return asksOnlyOfAPlace(understanding, retrieval)
        ? Optional.of(new Decision.Place(understanding.situation().place(), retrieval.hits()))
        : Optional.empty();
  }

  private Optional<Decision> several(Understanding understanding, Retrieval retrieval) {
    return retrieval.matters().size() > 1
        ? several.decide(understanding, retrieval)
        : Optional.empty();
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
    return OneMatter.isVague(understanding, retrieval)
            || lacking.office(understanding, retrieval).isPresent()
        ? Optional.empty()
        : events.decide(understanding, match, retrieval.bestScore());
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
}
