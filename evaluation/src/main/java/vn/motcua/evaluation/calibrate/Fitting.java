package vn.motcua.evaluation.calibrate;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.motcua.assistant.calibration.Calibration;

/// Finds the lines that serve a set of observations best. What few observations bear on stays as it
/// was.
final class Fitting {

  /// What declining a question outside is worth against asking back, which claims nothing either.
  private static final double DECLINED = 0.2;

  /// What asking back is worth against answering from a procedure that is not meant.
  private static final double NOT_ANSWERED = 0.5;

  /// What refusing a question inside costs, which leaves somebody without help.
  private static final double REFUSAL_COST = 4;

  /// What asking back costs where the right procedure was found, which takes a turn.
  private static final double ASKING_COST = 1.5;

  /// Questions outside supposed for each inside, however many kinds of them the sets try.
  private static final double OUTSIDE_PER_INSIDE = 0.25;

  private static final double TINY = 1e-9;

  /// Of what is found nearer than `margin` to the next, less than this is right.
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
    var near = outside.size() < LEAST ? before.near() : near(floor);
    var sure = outside.size() < LEAST ? before.sure() : sure(floor, near);
    sure = Math.clamp(sure, floor, certain);
    return new Calibration(
        rounded(floor),
        rounded(sure),
        rounded(near),
        rounded(certain),
        before.meant(),
        margin(sure, near, certain),
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
    return DECLINED * share(outside, o -> o.score() < line)
        - REFUSAL_COST * below(line, inside, Observation::score);
  }

  private double near(double floor) {
    return asking(Observation::closeness, o -> o.score() >= floor && o.score() < before.meant());
  }

  private double sure(double floor, double near) {
    return asking(Observation::score, o -> o.score() >= floor && o.closeness() >= near);
  }

  /// Below which line of `figure` asking back instead of answering is worth most, among those that it
  /// can be asked of; asking back about what was right counted. Of equally good lines the lowest one.
  private double asking(ToDoubleFunction<Observation> figure, Predicate<Observation> among) {
    var answered = inside.stream().filter(among.and(Observation::right)).toList();
    var best = 0.0;
    var most = 0.0;
    for (var step = 1; step < 1 / STEP; step++) {
      var line = step * STEP;
      var asked = wrong(among.and(o -> figure.applyAsDouble(o) < line)) / wrong(o -> true);
      var worth = NOT_ANSWERED * asked - ASKING_COST * below(line, answered, figure);
      if (worth > most + TINY) {
        most = worth;
        best = line;
      }
    }
    return best;
  }

  /// The share of questions below the line. Our own questions are few and worded better than most:
  /// their figures are taken as a sample of a normal distribution, whose tail says more than the
  /// weakest of them.
  private static double below(
      double line, List<Observation> seen, ToDoubleFunction<Observation> figure) {
    var mean = seen.stream().mapToDouble(figure).summaryStatistics().getAverage();
    var squares =
        seen.stream().mapToDouble(figure).map(value -> (value - mean) * (value - mean)).sum();
    var spread = Math.sqrt(squares / Math.max(1, seen.size()));
    var share = share(seen, o -> figure.applyAsDouble(o) < line);
    return spread == 0 ? share : Math.max(share, below((line - mean) / spread));
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

  /// The lowest line above which hits are right.
  private double certain() {
    return scores()
        .filter(line -> count(o -> o.score() >= line) >= LEAST)
        .filter(line -> rightAbove(line) >= CERTAIN)
        .min()
        .orElse(before.certain());
  }

  private double rightAbove(double line) {
    return right(o -> o.score() >= line);
  }

  /// The share of right ones, of all that would be answered.
  private double right(Predicate<Observation> among) {
    var right = inside.stream().filter(among.and(Observation::right)).count();
    return right == 0 ? 0 : right / (right + wrong(among));
  }

  /// How many are not right, those outside counted as if there were so many of them.
  private double wrong(Predicate<Observation> among) {
    return inside.stream().filter(among.and(o -> !o.right())).count()
        + OUTSIDE_PER_INSIDE * inside.size() * share(outside, among);
  }

  /// The widest lead within which the best hit, near as it is, is rather wrong than right. Which of two
  /// is meant is a matter of questions inside.
  private double margin(double sure, double near, double certain) {
    return IntStream.rangeClosed(1, STEPS)
        .mapToDouble(step -> rounded(step * STEP))
        .filter(lead ->
            isUnsure(o ->
                o.score() >= sure
                    && o.score() < certain
                    && o.closeness() >= near
                    && o.lead() < lead))
        .max()
        .orElse(before.margin());
  }

  private boolean isUnsure(Predicate<Observation> among) {
    var found = inside.stream().filter(among).toList();
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
