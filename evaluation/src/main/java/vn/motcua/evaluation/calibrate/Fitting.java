package vn.motcua.evaluation.calibrate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.motcua.assistant.decide.Calibration;

/// Finds the lines that serve a set of observations best. What few observations bear on stays as it
/// was.
final class Fitting {

  /// A wrong refusal is as bad as this many wrong answers outside the catalogue.
  private static final double REFUSAL_COST = 2;

  /// No more of the questions inside may be refused than this.
  private static final double REFUSED = 0.02;

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
  /// middle one.
  private double floor() {
    var lines = scores().filter(line -> share(inside, o -> o.score() < line) <= REFUSED).toArray();
    var best = DoubleStream.of(lines).map(this::worth).max().orElse(0);
    var good = DoubleStream.of(lines).filter(line -> worth(line) > best - 1e-9).sorted().toArray();
    return good.length == 0 ? before.floor() : good[good.length / 2];
  }

  private double worth(double line) {
    return share(outside, o -> o.score() < line)
        - REFUSAL_COST * share(inside, o -> o.score() < line);
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
    return share(inside.stream().filter(o -> o.score() >= line).toList(), Observation::right);
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
