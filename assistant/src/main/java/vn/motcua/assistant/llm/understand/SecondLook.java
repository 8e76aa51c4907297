package vn.motcua.assistant.llm.understand;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.decide.Decision.AskBack;
import vn.motcua.assistant.decide.Decision.AskBack.Reason;
import vn.motcua.assistant.llm.ask.Asking;
import vn.motcua.assistant.llm.ask.PromptFile;
import vn.motcua.assistant.llm.guard.FixedPaths;
import vn.motcua.assistant.understand.Interpreter;
import vn.motcua.assistant.understand.Subject;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.talk.Context;
import vn.motcua.assistant.understand.wish.Wishes;
import vn.motcua.knowledge.search.Hit;

/// Asks a model about a message of which the rules are unsure. It can bring about an answer from a
/// procedure that the rules themselves found well enough to offer, or another question back; what the
/// rules declined, or found too badly, is never answered on its word alone.
public final class SecondLook {

  private static final int MOST_OFFERED = 6;
  private static final int MOST_OPTIONS = 3;

  /// The writing must have time left.
  private static final Duration CAP = Duration.ofSeconds(4);

  private static final List<Intent> INTENTS =
      List.of(
          Intent.DOCUMENTS,
          Intent.FEE,
          Intent.PAYMENT,
          Intent.TIME,
          Intent.WHERE,
          Intent.HOW,
          Intent.FORM,
          Intent.LEGAL_BASIS,
          Intent.RESULT,
          Intent.CONDITION,
          Intent.GENERAL);

  private final PromptFile file = PromptFile.of(SecondLook.class, "understand");
  private final FixedPaths paths;
  private final Interpreter interpreter;
  private final Grasp.Rules rules;
  private final Asked asked;

  /// @param interpreter reads words by rules
  /// @param rules find and decide
  public SecondLook(FixedPaths paths, Interpreter interpreter, Grasp.Rules rules) {
    this.paths = paths;
    this.interpreter = interpreter;
    this.rules = rules;
    asked = new Asked(paths);
  }

  /// `first`, or what came of a second look at it.
  public Grasp look(Grasp first, Asking asking) {
    if (!isUnsure(first.decision()) || !asking.isReady() || !paths.isOpen(first.understanding())) {
      return first;
    }
    var offered = offered(first);
    return asking
        .ask(file, asked.of(first.understanding().question(), offered, INTENTS), CAP)
        .map(answer -> Choice.of(answer, offered, INTENTS))
        .flatMap(choice -> picked(first, choice).or(() -> rewritten(first, choice)))
        .orElse(first);
  }

  private static boolean isUnsure(Decision decision) {
    return switch (decision) {
      case AskBack ask -> ask.reason() != Reason.LEVEL && ask.reason() != Reason.NOTHING_NAMED;
      case Decision.NotFound none -> none.gap().isEmpty();
      default -> false;
    };
  }

  /// The options in front of what else was found.
  private static List<Hit> offered(Grasp first) {
    var options = first.decision() instanceof AskBack ask ? ask.options() : List.<Hit>of();
    return Stream.concat(options.stream(), first.decision().hits().stream())
        .distinct()
        .limit(MOST_OFFERED)
        .toList();
  }

  /// One of the options is answered from, and the others are named; of anything else that was found
  /// the person is asked.
  private Optional<Grasp> picked(Grasp first, Choice choice) {
    if (choice.candidate().isEmpty()) {
      return Optional.empty();
    }
    var hit = choice.candidate().get();
    if (!(first.decision() instanceof AskBack ask) || !ask.options().contains(hit)) {
      return Optional.of(asking(first, List.of(hit)));
    }
    var grasp = rules.grasp(about(hit, first.understanding(), choice.intents()));
    return switch (grasp.decision()) {
      case Decision.Answer answer when answer.procedure().code().equals(hit.code()) ->
          Optional.of(with(grasp, answer, others(ask.options(), hit)));
      case AskBack again when again.reason() == Reason.LEVEL -> Optional.of(grasp);
      case Decision.AskFact _ -> Optional.of(grasp);
      default -> Optional.empty();
    };
  }

  private static Understanding about(Hit hit, Understanding before, List<Intent> intents) {
    var wishes = before.wishes();
    var chosen = wishes.intents().equals(List.of(Intent.GENERAL)) && !intents.isEmpty();
    return new Understanding(
        before.question(),
        before.topic(),
        Subject.of(hit.name()),
        chosen ? new Wishes(intents, wishes.cues()) : wishes,
        before.situation(),
        Context.NONE);
  }

  private static Grasp with(Grasp grasp, Decision.Answer answer, List<Hit> instead) {
    var known = answer.instead().stream().map(Hit::code).toList();
    var all =
        Stream.concat(
                answer.instead().stream(),
                instead.stream().filter(hit -> !known.contains(hit.code())))
            .toList();
    return new Grasp(
        grasp.understanding(),
        grasp.retrieval(),
        new Decision.Answer(
            answer.procedure(), answer.intents(), answer.twins(), all, answer.hits()));
  }

  /// The matter in other words, found and judged by the rules.
  private Optional<Grasp> rewritten(Grasp first, Choice choice) {
    if (choice.rewrite().isEmpty() || !paths.isOpen(choice.rewrite())) {
      return Optional.empty();
    }
    var question = first.understanding().question();
    var understanding = interpreter.understand(Question.of(choice.rewrite(), question.asOf()));
    if (understanding.topic() != Topic.PROCEDURE) {
      return Optional.empty();
    }
    return switch (rules.grasp(understanding).decision()) {
      case Decision.Answer answer -> Optional.of(answered(first, answer, choice));
      case AskBack ask when !ask.options().isEmpty() -> Optional.of(asking(first, ask.options()));
      default -> Optional.empty();
    };
  }

  /// Answered only where the person's own words found the procedure too, and well enough to be asked
  /// about; else the person is asked.
  private Grasp answered(Grasp first, Decision.Answer answer, Choice choice) {
    var code = answer.procedure().code();
    var own = first.decision().hits().stream().filter(hit -> hit.code().equals(code)).findFirst();
    if (own.isPresent() && first.decision() instanceof AskBack) {
      var grasp = rules.grasp(about(own.get(), first.understanding(), choice.intents()));
      if (grasp.decision() instanceof Decision.Answer found
          && found.procedure().code().equals(code)) {
        return with(grasp, found, others(first.decision().hits(), own.get()));
      }
    }
    return asking(first, answer.hits().stream().limit(MOST_OPTIONS).toList());
  }

  private static List<Hit> others(List<Hit> hits, Hit chosen) {
    return hits.stream().filter(hit -> !hit.equals(chosen)).limit(MOST_OPTIONS).toList();
  }

  private static Grasp asking(Grasp first, List<Hit> options) {
    var codes = options.stream().map(Hit::code).toList();
    var rest = first.decision().hits().stream().filter(hit -> !codes.contains(hit.code()));
    var hits = Stream.concat(options.stream(), rest).toList();
    return new Grasp(
        first.understanding(), first.retrieval(), new AskBack(Reason.UNSURE, options, hits));
  }
}
