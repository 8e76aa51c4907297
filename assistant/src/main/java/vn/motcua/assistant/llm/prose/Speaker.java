package vn.motcua.assistant.llm.prose;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply.Status;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.llm.ask.Asking;
import vn.motcua.assistant.llm.ask.PromptFile;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.check.Ground;
import vn.motcua.assistant.llm.check.Sentence;
import vn.motcua.assistant.llm.guard.FixedPaths;
import vn.motcua.assistant.llm.guard.Masking;
import vn.motcua.assistant.llm.guard.Tokens;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.verify.Verification;
import vn.motcua.assistant.verify.Verifier;

/// Has a model word the opening of a checked answer. Whatever goes wrong gives the answer back as the
/// rules wrote it; sections, verdicts, warnings and actions are always theirs.
public final class Speaker {

  /// Answers whose facts can be told in a few sentences. Law texts, places and lists are shown.
  private static final Set<Status> TOLD =
      Set.of(Status.ANSWERED, Status.PARTIAL, Status.CORRECTED, Status.VERDICT);

  private static final int LONGEST_QUESTION = 600;
  private static final int MOST_MUSTS = 5;

  private final PromptFile write = PromptFile.of(Speaker.class, "write");
  private final PromptFile repair = PromptFile.of(Speaker.class, "repair");
  private final Proofreader proofreader = new Proofreader();
  private final Verifier verifier = new Verifier();
  private final Masking masking = new Masking();
  private final FixedPaths paths;
  private final RandomGenerator random;

  /// @param random unguessable, but in tests
  public Speaker(FixedPaths paths, RandomGenerator random) {
    this.paths = paths;
    this.random = random;
  }

  /// Whether a model will be asked to word `draft`.
  public boolean willSpeak(
      Draft draft, Understanding understanding, Decision decision, Asking asking) {
    return asking.isReady()
        && TOLD.contains(draft.status())
        && isTold(decision)
        && understanding.question().language() == Language.VI
        && paths.isOpen(understanding);
  }

  private static boolean isTold(Decision decision) {
    return switch (decision) {
      case Decision.Answer _, Decision.Several _, Decision.Judged _, Decision.Due _ -> true;
      case Decision.Event _, Decision.Place _, Decision.Law _, Decision.Known _ -> false;
      case Decision.WhichKnown _, Decision.Changed _, Decision.Overdue _ -> false;
      case Decision.AskDay _, Decision.AskBack _, Decision.AskFact _, Decision.Fill _ -> false;
      case Decision.Guide _, Decision.NotFound _, Decision.Checked _ -> false;
    };
  }

  /// `draft` with an opening by a model, or as it is.
  ///
  /// @param draft checked
  public Spoken speak(Draft draft, Question question, Asking asking) {
    var tokens = new Tokens(random);
    var told = draft.status() == Status.ANSWERED && !draft.leadCitations().isEmpty();
    var facts = Facts.of(draft, tokens, told);
    var ground =
        new Ground(
            facts, Facts.passages(draft, tokens), tokens, Address.of(question), write.system());
    if (!canBeTold(facts)) {
      return new Spoken(draft, false);
    }
    return written(question, ground, asking)
        .flatMap(kept -> opened(draft, told, kept, ground, question))
        .map(opened -> new Spoken(opened, true))
        .orElseGet(() -> new Spoken(draft, false));
  }

  /// Something besides a name, and no more that must be told than fits.
  private static boolean canBeTold(List<Fact> facts) {
    return facts.stream().anyMatch(fact -> !fact.kind().equals("name"))
        && facts.stream().filter(Fact::must).count() <= MOST_MUSTS;
  }

  private Optional<List<Sentence>> written(Question question, Ground ground, Asking asking) {
    var masked = masking.masked(question.text());
    var shown = masked.substring(0, Math.min(LONGEST_QUESTION, masked.length()));
    var request = Writing.request(write.step(), shown, ground);
    var first = asked(write, request, asking);
    var proof = proofreader.read(first, ground);
    asking.dropped(proof.dropped());
    if (proof.isWhole() || proof.isGrave() || !asking.isReady()) {
      return Optional.of(proof).filter(Proof::isWhole).map(Proof::kept);
    }
    var again = Writing.request(repair.step(), shown, ground);
    var second =
        proofreader.read(asked(repair, Writing.withFaults(again, first, proof), asking), ground);
    asking.dropped(second.dropped());
    return Optional.of(second).filter(Proof::isWhole).map(Proof::kept);
  }

  private static List<Sentence> asked(PromptFile file, ObjectNode request, Asking asking) {
    return asking.ask(file, request, Duration.ofDays(1)).map(Writing::sentences).orElse(List.of());
  }

  /// Held once more against every source that it rests on, as words of the rules are.
  private Optional<Draft> opened(
      Draft draft, boolean told, List<Sentence> kept, Ground ground, Question question) {
    var words = String.join(" ", kept.stream().map(Sentence::text).map(Speaker::ended).toList());
    var cited = new LinkedHashSet<>(draft.leadCitations());
    kept.stream()
        .flatMap(sentence -> ground.claim(sentence).facts().stream())
        .forEach(fact -> cited.addAll(fact.citations()));
    var prose = ground.tokens().restored(words);
    var opened = draft.opening(told ? prose : draft.lead() + "\n\n" + prose, List.copyOf(cited));
    return verifier.verify(opened, question.asOf()) instanceof Verification.Supported
        ? Optional.of(opened)
        : Optional.empty();
  }

  /// With a capital letter in front and a full stop behind.
  private static String ended(String sentence) {
    var capital = sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    return capital.matches("(?s).*[.!?:…]\\s*") ? capital : capital + ".";
  }
}
