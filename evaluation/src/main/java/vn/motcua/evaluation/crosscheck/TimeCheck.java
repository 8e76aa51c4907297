package vn.motcua.evaluation.crosscheck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.evaluation.crosscheck.Difference.Kind;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Compares the time limits of one way of filing: every number of the page with its unit is to
/// stand in the record, and the record's own on the page.
final class TimeCheck {

  private TimeCheck() {}

  static void check(List<FilingChannel> page, List<FilingChannel> record, Told told) {
    var theirs = limits(page);
    var ours = limits(record);
    for (var limit : theirs) {
      if (!isIn(limit, ours)) {
        both(name(limit), theirs, record, told);
      }
    }
    for (var limit : ours) {
      if (limit.value() != null && theirs.stream().noneMatch(their -> isSame(their, limit))) {
        both(name(limit), theirs, record, told);
      } else if (limit.value() == null && theirs.isEmpty() && hasFigure(limit)) {
        both("in-words", theirs, record, told);
      }
    }
  }

  private static void both(
      String item, List<TimeLimit> theirs, List<FilingChannel> record, Told told) {
    var source = record.getFirst().source();
    told.both(Kind.TIME, item, text(theirs), text(limits(record)), source);
  }

  private static boolean isIn(TimeLimit their, List<TimeLimit> ours) {
    return ours.stream().anyMatch(own -> isSame(their, own) || isTold(their, own));
  }

  private static boolean isSame(TimeLimit one, TimeLimit other) {
    return one.value() != null && one.value().equals(other.value()) && one.unit() == other.unit();
  }

  /// Whether the words of our limit tell the other one too, which may hold in another case.
  private static boolean isTold(TimeLimit their, TimeLimit own) {
    return their.value() != null
        && Pattern.compile(
                "(?<!\\d)0?%d %s".formatted(their.value(), their.unit().vietnamese()).strip()
                    + "(?!\\d)")
            .matcher(own.text())
            .find();
  }

  private static boolean hasFigure(TimeLimit limit) {
    return limit.text().chars().anyMatch(Character::isDigit);
  }

  private static List<TimeLimit> limits(List<FilingChannel> channels) {
    return channels.stream()
        .map(FilingChannel::timeLimit)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static String name(TimeLimit limit) {
    return limit.value() == null
        ? "in-words"
        : limit.value() + "-" + limit.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text(List<TimeLimit> limits) {
    return limits.stream().map(TimeLimit::text).distinct().collect(Collectors.joining("; "));
  }
}
