package vn.motcua.assistant.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.apart.DeadlineAnswer;
import vn.motcua.assistant.compose.apart.DossierAnswer;
import vn.motcua.assistant.compose.apart.EventAnswer;
import vn.motcua.assistant.compose.apart.FormAnswer;
import vn.motcua.assistant.compose.apart.NotFoundAnswer;
import vn.motcua.assistant.compose.apart.Unsure;
import vn.motcua.assistant.compose.apart.VerdictAnswer;
import vn.motcua.assistant.compose.demand.GrievanceBody;
import vn.motcua.assistant.compose.demand.Guidance;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.fact.PenaltyWords;
import vn.motcua.assistant.compose.law.ChangesAnswer;
import vn.motcua.assistant.compose.law.KnownLawAnswer;
import vn.motcua.assistant.compose.law.LawAnswer;
import vn.motcua.assistant.compose.law.Resting;
import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.compose.page.ShortNames;
import vn.motcua.assistant.compose.place.HoursAnswer;
import vn.motcua.assistant.compose.place.PlaceAnswer;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.FormLabels;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// Turns a decision into an answer in words. Facts are rendered from records, never made up.
public final class Composer {

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final Catalogue catalogue;
  private final Guidance guidance = new Guidance();
  private final Answering answering;
  private final Resting resting;
  private final HoursAnswer hoursAnswer;
  private final EventAnswer eventAnswer = new EventAnswer();
  private final VerdictAnswer verdictAnswer = new VerdictAnswer();
  private final LawAnswer lawAnswer;
  private final PlaceAnswer placeAnswer;
  private final KnownLawAnswer knownLawAnswer = new KnownLawAnswer();
  private final ChangesAnswer changesAnswer = new ChangesAnswer();
  private final FormAnswer formAnswer;
  private final DeadlineAnswer deadlineAnswer = new DeadlineAnswer();
  private final NotFoundAnswer notFoundAnswer = new NotFoundAnswer();
  private final DossierAnswer dossierAnswer = new DossierAnswer();
  private final Again again = new Again();

  /// @param catalogue tells of which day the knowledge is
  /// @param verdicts tells which papers are often demanded beyond a dossier
  /// @param forms those that can be filled in
  /// @param localities what is known of places
  public Composer(Catalogue catalogue, Verdicts verdicts, Forms forms, Localities localities) {
    this.catalogue = catalogue;
    resting = new Resting(catalogue);
    hoursAnswer = new HoursAnswer(catalogue, localities);
    formAnswer = new FormAnswer(new FormLabels(forms, catalogue));
    answering = new Answering(catalogue, verdicts, forms, localities, guidance);
    placeAnswer = new PlaceAnswer(localities);
    lawAnswer = new LawAnswer(verdicts);
  }

  /// The answer that `decision` calls for.
  public Draft compose(Understanding understanding, Decision decision) {
    var wording = Wording.in(understanding.question().language());
    var draft = new Unsure(wording).once(draft(understanding, decision, wording));
    return new Repeats(wording, again).without(draft, understanding, decision);
  }

  private Draft draft(Understanding understanding, Decision decision, Wording wording) {
    var day = understanding.question().asOf();
    return switch (decision) {
      case Decision.Answer answer -> answering.write(understanding, answer, wording);
      case Decision.Several several -> answering.write(understanding, several, wording);
      case Decision.Event event ->
          fined(eventAnswer.write(event, day, wording), understanding, wording);
      case Decision.Judged judged -> verdictAnswer.write(understanding, judged, wording, asOf());
      case Decision.Place(var place, var hits) ->
          placeAnswer.write(place, hits, understanding, wording, asOf());
      case Decision.Law law -> lawAnswer.write(resting.only(law, day), day, wording, asOf());
      case Decision.Known known -> knownLawAnswer.write(resting.only(known, day), day, wording);
      case Decision.WhichKnown which ->
          knownLawAnswer.which(resting.only(which, day), wording, asOf());
      case Decision.Changed changed -> changesAnswer.write(changed, day, wording, asOf());
      case Decision.Checked checked -> dossierAnswer.write(checked, wording);
      case Decision.Due due -> deadlineAnswer.write(due, wording);
      case Decision.Overdue overdue -> deadlineAnswer.write(overdue, wording, asOf());
      case Decision.AskDay ask ->
          deadlineAnswer.write(ask, understanding.question(), wording, asOf());
      case Decision.Fill fill -> formAnswer.write(fill, day, wording, asOf());
      case Decision.AskBack ask -> askBack(understanding, ask, wording);
      case Decision.AskFact ask -> askFact(understanding, ask, wording);
      case Decision.Guide(var topic) -> guide(topic, understanding, wording);
      case Decision.NotFound none -> notFoundAnswer.write(understanding, none, wording, asOf());
    };
  }

  /// Who asks of a fine as well is told of it at the end.
  private static Draft fined(Draft draft, Understanding understanding, Wording wording) {
    return understanding.has(Cue.PENALTY) ? PenaltyWords.after(draft, wording) : draft;
  }

  private Draft guide(Topic topic, Understanding understanding, Wording wording) {
    var draft = guidance.write(topic, understanding, wording, asOf());
    return switch (topic) {
      case HOURS -> hoursAnswer.over(draft, understanding, wording);
      case GRIEVANCE -> new GrievanceBody(catalogue).over(draft, understanding, wording);
      default -> draft;
    };
  }

  private Draft askBack(Understanding understanding, Decision.AskBack ask, Wording wording) {
    var text =
        switch (ask.reason()) {
          case NOTHING_NAMED -> wording.of("ask.nothing");
          case VAGUE -> vague(understanding.query(), wording);
          case LEVEL -> wording.of("ask.level");
          case EQUALLY_LIKELY -> wording.of("ask.equal");
          case UNSURE -> wording.of(ask.options().size() == 1 ? "ask.unsure.one" : "ask.unsure");
        };
    var names = new ShortNames(ask.options());
    var choices =
        ask.options().stream().map(hit -> choice(ask.reason(), hit, names, wording)).toList();
    return question(understanding, text, choices, ask.hits());
  }

  /// Says back what was typed, but no figure of it: a reply has none without a source.
  private static String vague(String query, Wording wording) {
    return FIGURE.matcher(query).find()
        ? wording.of("ask.nothing")
        : wording.of("ask.vague", query);
  }

  /// One question on one fact, with the answers in words that are understood when sent.
  private Draft askFact(Understanding understanding, Decision.AskFact ask, Wording wording) {
    var choices = wording.of("missing." + ask.fact() + ".choices").split("\\|");
    return question(
        understanding, wording.of("missing." + ask.fact()), List.of(choices), ask.hits());
  }

  private Draft question(
      Understanding understanding, String text, List<String> choices, List<Hit> hits) {
    return Drafts.asking(understanding.intent(), text, choices, hits, asOf());
  }

  private static String choice(
      Decision.AskBack.Reason reason, Hit hit, ShortNames names, Wording wording) {
    var name = names.of(hit);
    return reason == Decision.AskBack.Reason.LEVEL && !hit.levels().isEmpty()
        ? wording.of("ask.choice.level", name, Drafts.levels(hit), hit.code())
        : wording.of("ask.choice", name, hit.code());
  }

  private LocalDate asOf() {
    return catalogue.edition().asOf();
  }
}
