package vn.motcua.evaluation.prefill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.Interview;
import vn.motcua.assistant.fill.Origin;
import vn.motcua.assistant.fill.read.TypedFields;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.place.Places;

/// Fills in the form for births, question by question, and says how long a step takes: an answer is
/// taken in, and the whole form is looked at for the next question.
public final class FillSpeedTask implements Task {

  private static final String FORM = "TK-KHAI-SINH";
  private static final int WARM_UP = 50;
  private static final int TIMES = 200;
  private static final int MOST_STEPS = 200;
  private static final double MEDIAN = 0.5;
  private static final double P99 = 0.99;

  @Override
  public String name() {
    return "fill-speed";
  }

  @Override
  public String summary() {
    return "fills in the form for births step by step and times each step";
  }

  @Override
  public boolean run(Bench bench) {
    var form = Forms.embedded().find(FORM).orElseThrow();
    var places = Places.embedded();
    var interview = new Interview(new TypedFields(() -> places));
    for (var time = 0; time < WARM_UP; time++) {
      fill(form, interview);
    }
    var steps = new ArrayList<Duration>();
    for (var time = 0; time < TIMES; time++) {
      steps.addAll(fill(form, interview));
    }
    var latencies = Latencies.of(steps);
    bench.say(
        "fill-speed: %d steps a filling, p50 %.2f ms, p99 %.2f ms, n=%d"
            .formatted(
                steps.size() / TIMES,
                latencies.millis(MEDIAN),
                latencies.millis(P99),
                steps.size()));
    return true;
  }

  /// How long each step took.
  ///
  /// @throws IllegalStateException naming the field that does not take its answer
  static List<Duration> fill(Form form, Interview interview) {
    var steps = new ArrayList<Duration>();
    var filling = Filling.empty(form.id(), form.version(), "nobody", Instant.MAX);
    var next = interview.state(form, filling, PrefillResult.DAY).next();
    while (next.isPresent()) {
      var field = next.get().field();
      if (steps.size() > MOST_STEPS) {
        throw new IllegalStateException("The form is not done; its field is " + field.id());
      }
      var start = System.nanoTime();
      filling =
          interview.answer(
              form, filling, field.id(), typed(field), Origin.TYPED, PrefillResult.DAY);
      next = interview.state(form, filling, PrefillResult.DAY).next();
      steps.add(Duration.ofNanos(System.nanoTime() - start));
    }
    return steps;
  }

  /// What a made-up person types; nothing where nothing is required, so that most is asked.
  private static String typed(FormField field) {
    if (!field.required()) {
      return "";
    }
    return switch (field.type()) {
      case PERSON_NAME -> "Nguyễn Văn Mẫu";
      case FULL_DATE, PARTIAL_DATE -> "1/2/1999";
      case SEX -> "gái";
      case ETHNICITY -> "kinh";
      case NATIONALITY -> "việt nam";
      case RELATION -> "bà nội";
      case ID_PAPER_NUMBER, PERSONAL_NUMBER -> "001099000001";
      case ADDRESS -> "Số 1 Ngõ 2, Phường Hồng Hà, Thành phố Hà Nội";
      case YES_NO -> "có";
      case INTEGER -> "2";
      case CHOICE -> field.choices().getFirst();
      default -> "Phường Hồng Hà";
    };
  }
}
