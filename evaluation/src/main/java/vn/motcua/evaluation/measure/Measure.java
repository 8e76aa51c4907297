package vn.motcua.evaluation.measure;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One number about a set.
///
/// @param key stable name for programs: `hitAt1`
/// @param label what it is, for people who read Vietnamese
/// @param unit how the value is to be read
/// @param cases on how many cases it rests
/// @param value the number; not a number where there are no cases
/// @param range its 95 % interval, where one is known
public record Measure(
    String key, String label, Unit unit, int cases, double value, @Nullable Interval range) {

  /// How a value is to be read.
  public enum Unit {
    SHARE,
    MEAN,
    MILLISECONDS,
    COUNT
  }

  /// A share of cases with its score interval.
  public static Measure of(String key, String label, Rate rate) {
    return new Measure(
        key,
        label,
        Unit.SHARE,
        rate.cases(),
        rate.value(),
        rate.cases() == 0 ? null : rate.interval());
  }

  /// The mean of `values` with its bootstrap interval.
  public static Measure ofMean(String key, String label, double... values) {
    var range = values.length == 0 ? null : Bootstrap.STANDARD.interval(values);
    return new Measure(key, label, Unit.MEAN, values.length, Bootstrap.mean(values), range);
  }

  /// A latency in milliseconds.
  public static Measure ofMillis(String key, String label, int cases, double millis) {
    return new Measure(key, label, Unit.MILLISECONDS, cases, millis, null);
  }

  /// A number of things among `cases`.
  public static Measure ofCount(String key, String label, int cases, int count) {
    return new Measure(key, label, Unit.COUNT, cases, count, null);
  }

  /// The interval, where one is known.
  public Optional<Interval> interval() {
    return Optional.ofNullable(range);
  }

  /// The value and its interval as people read them; a dash where there are no cases.
  public String words() {
    if (Double.isNaN(value)) {
      return "–";
    }
    return switch (unit) {
      case SHARE, MEAN -> number("%.3f", value) + interval().map(Measure::ends).orElse("");
      case MILLISECONDS -> number("%.1f ms", value);
      case COUNT -> number("%.0f", value);
    };
  }

  private static String ends(Interval interval) {
    return String.format(Locale.ROOT, " [%.3f–%.3f]", interval.low(), interval.high());
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
