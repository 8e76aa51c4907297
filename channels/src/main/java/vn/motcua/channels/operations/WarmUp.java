package vn.motcua.channels.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import vn.motcua.assistant.Assistant;
import vn.motcua.assistant.conversation.Question;

/// Asks a few questions before anybody else does, so that the first person waits no longer than
/// the second. The application is not ready before that.
public final class WarmUp implements ApplicationRunner {

  /// Enough for the compiler to have seen the path; takes about two seconds on two cores. Set by
  /// `evaluation load`, the first half minute after a start.
  private static final int ROUNDS = 80;

  private final Assistant assistant;
  private final List<String> questions;
  private final Clock clock;

  public WarmUp(Assistant assistant, List<String> questions, Clock clock) {
    this.assistant = assistant;
    this.questions = List.copyOf(questions);
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var today = LocalDate.now(clock);
    for (var round = 0; round < ROUNDS; round++) {
      questions.forEach(words -> assistant.byRules(Question.of(words, today)));
    }
  }
}
