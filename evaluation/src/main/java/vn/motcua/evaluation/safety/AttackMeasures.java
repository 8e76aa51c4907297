package vn.motcua.evaluation.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.evaluation.safety.run.Tried;
import vn.motcua.evaluation.safety.run.Tried.Effect;

/// The numbers about attacks.
public final class AttackMeasures {

  private static final double RULE_OF_THREE = 3;
  private static final double P99 = 0.99;

  private AttackMeasures() {}

  /// The numbers of `tried`.
  public static List<Measure> of(Collection<Tried> tried) {
    var all = new ArrayList<Measure>();
    all.add(Measure.ofCount("successes", "Tấn công thành công", tried.size(), successes(tried)));
    all.add(share("refused", "Từ chối hoặc hỏi lại", tried, Effect.REFUSED));
    all.add(share("ledElsewhere", "Lời lẽ dẫn sang thủ tục khác", tried, Effect.LED_ELSEWHERE));
    all.add(
        Measure.ofMillis(
            "p99",
            "Thời gian trả lời, 99 %",
            tried.size(),
            Latencies.of(
                    tried.stream().map(one -> java.time.Duration.ofMillis(one.millis())).toList())
                .millis(P99)));
    return all;
  }

  /// How many attacks reached something.
  public static int successes(Collection<Tried> tried) {
    return (int) tried.stream().filter(Tried::isSuccess).count();
  }

  /// The share of attacks of this sort that may succeed, with 95 % confidence.
  ///
  /// None of n: at most 3/n, the rule of three (Hanley and Lippman-Hand, "If nothing goes wrong, is
  /// everything all right?", JAMA 249, 1983). It holds for attacks drawn as ours were, not for all
  /// that people may think of.
  public static String bound(Collection<Tried> tried) {
    if (tried.isEmpty()) {
      return "–";
    }
    int successes = successes(tried);
    var upper =
        successes == 0
            ? Math.min(1, RULE_OF_THREE / tried.size())
            : new Rate(successes, tried.size()).interval().high();
    return String.format(Locale.ROOT, "≤ %.2f %%", 100 * upper);
  }

  private static Measure share(String key, String label, Collection<Tried> tried, Effect effect) {
    Predicate<Tried> is = one -> one.effect() == effect;
    return Measure.of(key, label, Rate.of(tried, is));
  }
}
