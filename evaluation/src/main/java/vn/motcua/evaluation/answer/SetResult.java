package vn.motcua.evaluation.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Reply.Status;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.evaluation.question.Expectation;
import vn.motcua.evaluation.question.QuestionSet;

/// What came of a set of questions.
///
/// @param set the questions
/// @param outcomes one for each, in order
public record SetResult(QuestionSet set, List<Outcome> outcomes) {

  public SetResult {
    outcomes = List.copyOf(outcomes);
  }

  /// Asks every question of `set`, one after the other.
  public static SetResult of(QuestionSet set, Answerer answerer, LocalDate asOf) {
    var outcomes = set.cases().stream().map(c -> Outcome.of(c, answerer, asOf)).toList();
    return new SetResult(set, outcomes);
  }

  /// The numbers about the set; those that rest on no case are left out.
  public List<Measure> measures() {
    return List.of(
            Measure.of(
                "hitAt1", "Đúng thủ tục ở vị trí đầu", rate(SetResult::coded, o -> o.rank() == 1)),
            Measure.of(
                "hitAt5", "Đúng thủ tục trong 5 gợi ý", rate(SetResult::coded, o -> o.rank() > 0)),
            Measure.ofMean("mrr", "Nghịch đảo thứ hạng trung bình", reciprocalRanks()),
            Measure.of(
                "intents",
                "Hiểu đúng điều được hỏi",
                rate(o -> o.asked().wanted().isPresent(), Outcome::understood)),
            Measure.of("kinds", "Đúng loại trả lời", rate(o -> true, Outcome::met)),
            Measure.of(
                "rightRefusals",
                "Từ chối đúng",
                rate(o -> o.asked().expectation().isRefusal(), Outcome::met)),
            Measure.of(
                "wrongRefusals", "Từ chối nhầm", rate(SetResult::wantsAnswer, SetResult::refused)),
            Measure.of(
                "clarified", "Hỏi lại", rate(SetResult::wantsAnswer, o -> is(o, Status.CLARIFY))),
            Measure.of(
                "values",
                "Nêu đúng con số",
                rate(o -> !o.asked().values().isEmpty(), Outcome::saysAll)),
            Measure.ofCount("failures", "Không có trả lời", outcomes.size(), unanswered()),
            Measure.ofMillis("median", "Thời gian trả lời, trung vị", outcomes.size(), millis(0.5)),
            Measure.ofMillis("p99", "Thời gian trả lời, 99 %", outcomes.size(), millis(0.99)))
        .stream()
        .filter(measure -> measure.cases() > 0)
        .toList();
  }

  /// How many replies of each status.
  public Map<Status, Long> statuses() {
    return outcomes.stream()
        .flatMap(outcome -> outcome.reply().stream())
        .collect(Collectors.groupingBy(r -> r.status(), TreeMap::new, Collectors.counting()));
  }

  private double[] reciprocalRanks() {
    return outcomes.stream()
        .filter(SetResult::coded)
        .mapToDouble(o -> o.rank() == 0 ? 0 : 1.0 / o.rank())
        .toArray();
  }

  private Rate rate(Predicate<Outcome> counts, Predicate<Outcome> passes) {
    return Rate.of(outcomes.stream().filter(counts).toList(), passes);
  }

  private double millis(double quantile) {
    return Latencies.of(outcomes.stream().map(Outcome::latency).toList()).millis(quantile);
  }

  private int unanswered() {
    return (int) outcomes.stream().filter(outcome -> outcome.reply().isEmpty()).count();
  }

  private static boolean coded(Outcome outcome) {
    return !outcome.asked().codes().isEmpty();
  }

  private static boolean wantsAnswer(Outcome outcome) {
    return outcome.asked().expectation().isAnswer();
  }

  private static boolean refused(Outcome outcome) {
    return outcome.reply().filter(Expectation::refused).isPresent();
  }

  private static boolean is(Outcome outcome, Status status) {
    return outcome.reply().filter(reply -> reply.status() == status).isPresent();
  }
}
