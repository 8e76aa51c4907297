package vn.motcua.assistant;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.compose.Composer;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.page.Markdown;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.decide.Decider;
import vn.motcua.assistant.llm.ask.Asking;
import vn.motcua.assistant.llm.ask.Model;
import vn.motcua.assistant.llm.guard.FixedPaths;
import vn.motcua.assistant.llm.prose.Speaker;
import vn.motcua.assistant.llm.prose.Spoken;
import vn.motcua.assistant.llm.understand.Grasp;
import vn.motcua.assistant.llm.understand.SecondLook;
import vn.motcua.assistant.officer.Explaining;
import vn.motcua.assistant.officer.OfficerAnswer;
import vn.motcua.assistant.retrieve.Retriever;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.event.LifeEvents;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.search.Catalogue;

/// Answers questions. Read [#reply(Question, Progress)] first: it is the whole path.
public final class Assistant {

  private static final String BY_RULES = "rules";

  private final Interpreter interpreter;
  private final Verifier verifier = new Verifier();
  private final Retriever retriever;
  private final Decider decider;
  private final Composer composer;
  private final OfficerAnswer officerAnswer;
  private final Explaining explaining;
  private final Catalogue catalogue;
  private final Consumer<List<String>> defects;
  private final Model model;
  private final SecondLook secondLook;
  private final Speaker speaker;

  /// One that does everything by rules.
  ///
  /// @param sources what is answered from
  /// @param defects told of statements that their sources do not bear out: defects of ours
  public Assistant(Sources sources, Consumer<List<String>> defects) {
    this(sources, Model.NONE, defects);
  }

  /// @param sources what is answered from
  /// @param model helps where the rules are unsure, and words what they found
  /// @param defects told of statements that their sources do not bear out: defects of ours
  public Assistant(Sources sources, Model model, Consumer<List<String>> defects) {
    var lines = Calibration.shipped();
    catalogue = sources.catalogue();
    this.model = model;
    this.defects = defects;
    interpreter = new Interpreter(sources.verdicts().evidence());
    retriever = new Retriever(catalogue, LifeEvents.embedded(), sources.regulations(), lines);
    decider =
        new Decider(catalogue, lines, sources.verdicts(), sources.forms(), sources.deadlines());
    officerAnswer =
        new OfficerAnswer(catalogue, sources.regulations(), sources.deadlines(), lines.certain());
    explaining = new Explaining(lines);
    composer = new Composer(catalogue, sources.verdicts(), sources.forms(), sources.localities());
    var paths = new FixedPaths();
    secondLook = new SecondLook(paths, interpreter, this::grasp);
    speaker = new Speaker(paths, new SecureRandom());
  }

  /// The answer, with nobody watching.
  public Reply reply(Question question) {
    return reply(question, Progress.SILENT);
  }

  /// The answer; `progress` hears how it comes along. What the rules wrote is sent before a model is
  /// asked, and stays where it fails.
  public Reply reply(Question question, Progress progress) {
    return reply(question, progress, model.about(question));
  }

  /// The answer by rules alone, for whoever wants its facts and no words of a model.
  public Reply byRules(Question question) {
    return reply(question, Progress.SILENT, Model.NONE.about(question));
  }

  private Reply reply(Question question, Progress progress, Asking asking) {
    return Remembered.during(() -> answer(question, progress, asking));
  }

  private Reply answer(Question question, Progress progress, Asking asking) {
    var trace = trace(question, progress, asking);
    progress.step(Progress.Step.CHECKING);
    var checked = checked(trace);
    var willSpeak = speaker.willSpeak(checked, trace.understanding(), trace.decision(), asking);
    if (willSpeak) {
      progress.lead(checked.lead());
    }
    checked.sections().forEach(progress::section);
    var spoken =
        willSpeak
            ? speaker.speak(checked, trace.understanding().question(), asking)
            : new Spoken(checked, false);
    return reply(spoken, trace, asking);
  }

  private Draft checked(Trace trace) {
    return switch (verifier.verify(trace.draft(), trace.understanding().question().asOf())) {
      case Verification.Supported(var supported) -> supported;
      case Verification.Unsupported(var repaired, var faults) -> {
        defects.accept(faults);
        yield repaired;
      }
    };
  }

  /// What each step makes of `question`, up to the draft.
  public Trace trace(Question question) {
    return Remembered.during(() -> trace(question, Progress.SILENT, model.about(question)));
  }

  private Trace trace(Question question, Progress progress, Asking asking) {
    var understanding = interpreter.understand(question);
    progress.step(Progress.Step.UNDERSTOOD);
    var grasp = secondLook.look(grasp(understanding), asking);
    progress.step(Progress.Step.FOUND);
    var draft = composer.compose(grasp.understanding(), grasp.decision());
    var trace = new Trace(grasp.understanding(), grasp.retrieval(), grasp.decision(), draft, null);
    return question.audience() == Question.Audience.OFFICER ? forOfficers(trace) : trace;
  }

  private Grasp grasp(Understanding understanding) {
    var retrieval = retriever.retrieve(understanding);
    return new Grasp(understanding, retrieval, decider.decide(understanding, retrieval));
  }

  private Trace forOfficers(Trace trace) {
    var laws = retriever.laws(trace.understanding());
    var draft = officerAnswer.over(trace.draft(), trace.understanding(), trace.decision(), laws);
    var why = explaining.of(trace.understanding(), trace.retrieval(), trace.decision(), laws);
    return new Trace(trace.understanding(), trace.retrieval(), trace.decision(), draft, why);
  }

  private Reply reply(Spoken spoken, Trace trace, Asking asking) {
    var draft = spoken.draft();
    var why = trace.explanation();
    return new Reply(
        UUID.randomUUID().toString(),
        draft.status(),
        draft.intent(),
        draft.lead(),
        Markdown.of(draft, trace.understanding().question().language()),
        draft.procedures(),
        draft.sections(),
        draft.verdicts(),
        draft.citations(),
        draft.questions(),
        draft.actions(),
        draft.warnings(),
        new Reply.KnowledgeDate(catalogue.edition().version(), draft.asOf()),
        spoken.byModel() ? asking.name() : BY_RULES,
        why == null ? null : why.with(asking.calls()));
  }
}
