package vn.motcua.evaluation.task;

import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.bench.WrongUse;
import vn.motcua.evaluation.figure.FigureCheck;

/// Shows how one question is answered: what was found and why, and the reply with its parts.
public final class ExplainTask implements Task {

  private static final int HITS = 10;

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "shows the ranking and the whole reply for the QUESTION that follows";
  }

  @Override
  public boolean run(Bench bench) {
    var words = bench.options().words().stream().skip(1).collect(Collectors.joining(" "));
    if (words.isBlank()) {
      throw new WrongUse("explain needs a question after it");
    }
    if (bench.options().against().isEmpty()) {
      bench.say("Found for these words alone:");
      Ranked.of(bench.local().catalogue(), words, HITS).forEach(bench::say);
    }
    reply(bench, words, bench.answerer().ask(Question.of(words, bench.asOf())));
    return true;
  }

  private static void reply(Bench bench, String words, Reply reply) {
    bench.say(
        "Reply: %s, %s, written by %s, knowledge %s"
            .formatted(reply.status(), reply.intent(), reply.writtenBy(), reply.knowledge()));
    reply
        .procedures()
        .forEach(p -> bench.say("  %.3f %s %s".formatted(p.score(), p.code(), p.name())));
    bench.say(reply.text());
    reply.citations().forEach(citation -> bench.say("  " + citation));
    reply.questions().forEach(question -> bench.say("  asks: " + question));
    reply.actions().forEach(action -> bench.say("  offers: " + action));
    reply.warnings().forEach(warning -> bench.say("  warns: " + warning));
    FigureCheck.violations("", words, reply).forEach(v -> bench.say("  NO SOURCE: " + v));
  }
}
