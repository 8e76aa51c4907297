package vn.motcua.evaluation.calibrate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.assistant.decide.Calibration;

/// Finds the lines that serve a set of observations best. What few observations bear on stays as it
/// was.
final class Fitting {

  /// What declining a question outside is worth against asking back, which claims nothing either.
  private static final double DECLINED = 0.5;

  /// What refusing a question inside costs, which leaves somebody without help.
  private static final double REFUSAL_COST = 2;

  private static final double TINY = 1e-9;

  /// Of what is found below the line `sure`, and nearer than `margin`, less than this is right.
  private static final double UNSURE = 0.5;

  /// Of what is found above the line `certain`, at least this is right.
  private static final double CERTAIN = 0.97;

  private static final int LEAST = 8;
  private static final int STEPS = 40;
  private static final double STEP = 0.0025;

  private final List<Observation> inside;
  private final List<Observation> outside;
  private final Calibration before;

  Fitting(List<Observation> all, Calibration before) {
    this.inside = all.stream().filter(o -> !o.outside()).toList();
    this.outside = all.stream().filter(Observation::outside).toList();
    this.before = before;
  }

  /// The lines that fit.
  Calibration lines() {
    var floor = outside.size() < LEAST ? before.floor() : floor();
    var certain = Math.max(floor, certain());
    var sure = Math.clamp(sure(floor), floor, certain);
    return new Calibration(
        rounded(floor),
        rounded(sure),
        rounded(certain),
        before.meant(),
        margin(sure, certain),
        before.event(),
        before.eventLead(),
        before.second());
  }

  /// Where declining what is outside is worth most, wrong refusals counted; of equally good lines the
  /// lowest one.
  private double floor() {
    var best = before.floor();
    for (var line : scores().toArray()) {
      best = worth(line) > worth(best) + TINY ? line : best;
    }
    return best;
  }

  private double worth(double line) {
    return DECLINED * share(outside, o -> o.score() < line) - REFUSAL_COST * refused(line);
  }

  /// The share of questions inside that the line would refuse. Our own questions are few and worded
  /// better than most: their scores are taken as a sample of a normal distribution, whose tail
  /// says more than the weakest of them.
  private double refused(double line) {
    var scores = inside.stream().mapToDouble(Observation::score).summaryStatistics();
    var mean = scores.getAverage();
    var spread =
        Math.sqrt(
            inside.stream().mapToDouble(o -> (o.score() - mean) * (o.score() - mean)).sum()
                / Math.max(1, inside.size()));
    var seen = share(inside, o -> o.score() < line);
    return spread == 0 ? seen : Math.max(seen, below((line - mean) / spread));
  }

  /// The share of a normal distribution below `z`.
  ///
  /// Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.18; right to 0.00025.
  static double below(double z) {
    var x = Math.abs(z);
    var sum = 1 + x * (0.196854 + x * (0.115194 + x * (0.000344 + x * 0.019527)));
    var tail = 0.5 / Math.pow(sum, 4);
    return z < 0 ? tail : 1 - tail;
  }

  /// The highest line below which a hit is rather wrong than right.
  private double sure(double floor) {
    return scores()
        .filter(line -> line > floor)
        .filter(line -> isUnsure(o -> o.score() >= floor && o.score() < line))
        .max()
        .orElse(floor);
  }

  /// The lowest line above which hits are right.
  private double certain() {
    return scores()
        .filter(line -> count(o -> o.score() >= line) >= LEAST)
        .filter(line -> rightAbove(line) >= CERTAIN)
        .min()
        .orElse(before.certain());
  }

  private double rightAbove(double line) {
    var above = all().filter(o -> o.score() >= line).toList();
    return share(above, Observation::right);
  }

  /// Whoever asks something that the catalogue lacks would be answered wrongly too.
  private Stream<Observation> all() {
    return Stream.concat(inside.stream(), outside.stream());
  }

  /// The widest lead within which the best hit is rather wrong than right.
  private double margin(double sure, double certain) {
    return IntStream.rangeClosed(1, STEPS)
        .mapToDouble(step -> rounded(step * STEP))
        .filter(lead -> isUnsure(o -> o.score() >= sure && o.score() < certain && o.lead() < lead))
        .max()
        .orElse(before.margin());
  }

  private boolean isUnsure(Predicate<Observation> among) {
    var found = all().filter(among).toList();
    return found.size() >= LEAST && share(found, Observation::right) < UNSURE;
  }

  private long count(Predicate<Observation> which) {
    return inside.stream().filter(which).count();
  }

  private static double share(List<Observation> all, Predicate<Observation> which) {
    return all.isEmpty() ? 0 : all.stream().filter(which).count() / (double) all.size();
  }

  private DoubleStream scores() {
    return DoubleStream.concat(
            inside.stream().mapToDouble(Observation::score),
            outside.stream().mapToDouble(o -> o.score() + STEP))
        .filter(score -> score > 0 && score <= 1)
        .distinct()
        .sorted();
  }

  private static double rounded(double line) {
    return Math.round(line * 1000) / 1000.0;
  }
}
