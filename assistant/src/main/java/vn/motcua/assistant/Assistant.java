package vn.motcua.assistant;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.motcua.assistant.compose.Composer;
import vn.motcua.assistant.compose.Draft;
import vn.motcua.assistant.compose.Markdown;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.decide.Calibration;
import vn.motcua.assistant.decide.Decider;
import vn.motcua.assistant.officer.Explaining;
import vn.motcua.assistant.officer.OfficerAnswer;
import vn.motcua.assistant.retrieve.Retriever;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;
import vn.motcua.knowledge.event.LifeEvents;
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

  /// @param sources what is answered from
  /// @param defects told of statements that their sources do not bear out: defects of ours
  public Assistant(Sources sources, Consumer<List<String>> defects) {
    this(sources, LifeEvents.embedded(), Calibration.shipped(), defects);
  }

  /// @param sources what is answered from
  /// @param events the life events to recognise
  /// @param lines what scores mean
  /// @param defects told of statements that their sources do not bear out: defects of ours
  public Assistant(
      Sources sources, LifeEvents events, Calibration lines, Consumer<List<String>> defects) {
    catalogue = sources.catalogue();
    this.defects = defects;
    interpreter = new Interpreter(sources.verdicts().evidence());
    retriever = new Retriever(catalogue, events, sources.regulations(), lines.second());
    decider =
        new Decider(catalogue, lines, sources.verdicts(), sources.forms(), sources.deadlines());
    officerAnswer = new OfficerAnswer(catalogue, sources.regulations(), sources.deadlines());
    explaining = new Explaining(lines);
    composer = new Composer(catalogue, sources.verdicts(), sources.forms(), sources.localities());
  }

  /// The answer, with nobody watching.
  public Reply reply(Question question) {
    return reply(question, Progress.SILENT);
  }

  /// The answer; `progress` hears how it comes along.
  public Reply reply(Question question, Progress progress) {
    var trace = trace(question, progress);
    var draft = trace.draft();
    progress.step(Progress.Step.CHECKING);
    return switch (verifier.verify(draft, trace.understanding().question().asOf())) {
      case Verification.Supported(var checked) -> send(checked, trace, question, progress);
      case Verification.Unsupported(var repaired, var faults) -> {
        defects.accept(faults);
        yield send(repaired, trace, question, progress);
      }
    };
  }

  /// What each step makes of `question`, up to the draft.
  public Trace trace(Question question) {
    return trace(question, Progress.SILENT);
  }

  private Trace trace(Question question, Progress progress) {
    var understanding = interpreter.understand(question);
    progress.step(Progress.Step.UNDERSTOOD);
    var retrieval = retriever.retrieve(understanding);
    progress.step(Progress.Step.FOUND);
    var decision = decider.decide(understanding, retrieval);
    var draft = composer.compose(understanding, decision);
    return question.audience() == Question.Audience.OFFICER
        ? forOfficers(new Trace(understanding, retrieval, decision, draft, null))
        : new Trace(understanding, retrieval, decision, draft, null);
  }

  private Trace forOfficers(Trace trace) {
    var laws = retriever.laws(trace.understanding());
    var draft = officerAnswer.over(trace.draft(), trace.understanding(), trace.decision(), laws);
    var why = explaining.of(trace.understanding(), trace.retrieval(), trace.decision(), laws);
    return new Trace(trace.understanding(), trace.retrieval(), trace.decision(), draft, why);
  }

  private Reply send(Draft checked, Trace trace, Question question, Progress progress) {
    checked.sections().forEach(progress::section);
    return new Reply(
        UUID.randomUUID().toString(),
        checked.status(),
        checked.intent(),
        checked.lead(),
        Markdown.of(checked, question.language()),
        checked.procedures(),
        checked.sections(),
        checked.verdicts(),
        checked.citations(),
        checked.questions(),
        checked.actions(),
        checked.warnings(),
        new Reply.KnowledgeDate(catalogue.edition().version(), checked.asOf()),
        BY_RULES,
        trace.explanation());
  }
}
