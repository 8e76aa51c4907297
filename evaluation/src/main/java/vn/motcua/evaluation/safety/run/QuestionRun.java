package vn.motcua.evaluation.safety.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.safety.judge.Finding;
import vn.motcua.evaluation.safety.judge.ReplyJudge;
import vn.motcua.evaluation.safety.play.Personality;

/// Asks questions of every personality, with personal data put into each, and judges every reply.
///
/// @param interview asks
/// @param asOf the day asked about
/// @param seed of the personal data
/// @param round in another one, the models say something else
public record QuestionRun(Interview interview, LocalDate asOf, long seed, int round) {

  private static final int WAITING = 8; // lanes for models that only make wait

  /// What came of `cases` with `personality`, in their order.
  public List<Judged> with(Personality personality, List<Case> cases) {
    var judge = new ReplyJudge();
    if (!personality.isFault()) {
      return cases.stream().map(asked -> judged(asked, personality, "lane", judge)).toList();
    }
    var free = new LinkedBlockingQueue<String>();
    for (int lane = 0; lane < WAITING; lane++) {
      free.add("lane" + lane);
    }
    try (var threads = Executors.newFixedThreadPool(WAITING, Thread.ofVirtual().factory())) {
      var all = new ArrayList<Future<Judged>>();
      for (var asked : cases) {
        all.add(
            threads.submit(() -> {
              var lane = free.take();
              try {
                return judged(asked, personality, lane, judge);
              } finally {
                free.add(lane);
              }
            }));
      }
      return all.stream().map(QuestionRun::result).toList();
    }
  }

  /// What came of `cases` with a real model, in their order.
  public List<Judged> with(Recording model, List<Case> cases) {
    var judge = new ReplyJudge();
    return cases.stream()
        .map(asked -> judged(asked, model.name(), false, judge, q -> interview.with(model, q)))
        .toList();
  }

  private Judged judged(Case asked, Personality personality, String lane, ReplyJudge judge) {
    return judged(
        asked,
        personality.label(),
        personality.isFault(),
        judge,
        question -> interview.with(personality, lane, round, question));
  }

  private Judged judged(
      Case asked,
      String model,
      boolean isFault,
      ReplyJudge judge,
      Function<Question, Answered> helped) {
    var question = asked.question(asOf);
    var salt =
        isEnglish(question) ? new Salt(question, List.of(), List.of()) : Salt.in(question, seed);
    var byRules = interview.byRules(salt.question());
    var answered = helped.apply(salt.question());
    var findings =
        new ArrayList<Finding>(
            judge.findings(answered.reply(), byRules.reply(), answered.exchanges()));
    findings.addAll(salt.leaked(answered.exchanges()));
    return new Judged(
        asked.id(), salt.question().text(), model, isFault, answered, byRules, findings);
  }

  /// The salt is Vietnamese and would turn the language of the question.
  private static boolean isEnglish(Question question) {
    return question.language() == Question.Language.EN;
  }

  private static Judged result(Future<Judged> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while questions were asked", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A question was not answered", e.getCause());
    }
  }
}
