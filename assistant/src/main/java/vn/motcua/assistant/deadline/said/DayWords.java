package vn.motcua.assistant.deadline.said;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds days: by number ("27/11", "ngày 3"), by weekday ("thứ sáu tuần trước") and by distance ("hôm
/// qua"). What lacks its month or year is the nearest of that name.
///
/// @param message the message
/// @param today the day on which it is written
/// @param past whether the day must lie behind
record DayWords(Folded message, LocalDate today, boolean past) {

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d./-])(?:ngay )?(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}))?(?![\\d/-]|\\.\\d)");
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:ngay |mung |mong )(\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4}))?");
  private static final Pattern DAY_ALONE =
      Pattern.compile(
          "(?:ngay|hom|mung|mong) (\\d{1,2})(?![\\d/.-])(?! ?(?:ngay|gio|thang|tuoi|lam viec))");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!lan )(?<!con )\\b(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|t([2-7])|(chu nhat)|(cn))\\b"
              + "(?: (tuan truoc|tuan roi|tuan vua roi|vua roi|vua qua|truoc|tuan sau|tuan toi|toi"
              + "|tuan nay))?");
  private static final Pattern DISTANCE =
      Pattern.compile(
          "\\b(?:(?:hom|bua|sang|trua|chieu|toi) qua|(?:hom|bua|sang|trua|chieu|toi) nay"
              + "|(?:ngay|hom|bua|sang|trua|chieu|toi) mai|(?:hom|bua) kia|ngay kia"
              + "|(\\d{1,2}) (?:ngay|hom) truoc|cach day (\\d{1,2}) (?:ngay|hom)"
              + "|mai(?= (?:toi |em |minh |con )?(?:di )?nop)|(?<=nop )mai)\\b");

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("hai", DayOfWeek.MONDAY),
          Map.entry("2", DayOfWeek.MONDAY),
          Map.entry("ba", DayOfWeek.TUESDAY),
          Map.entry("3", DayOfWeek.TUESDAY),
          Map.entry("tu", DayOfWeek.WEDNESDAY),
          Map.entry("4", DayOfWeek.WEDNESDAY),
          Map.entry("nam", DayOfWeek.THURSDAY),
          Map.entry("5", DayOfWeek.THURSDAY),
          Map.entry("sau", DayOfWeek.FRIDAY),
          Map.entry("6", DayOfWeek.FRIDAY),
          Map.entry("bay", DayOfWeek.SATURDAY),
          Map.entry("7", DayOfWeek.SATURDAY));

  /// The first day behind `from` that is named by its number.
  Optional<SaidDay> dated(int from) {
    return Stream.of(NUMERIC, IN_WORDS, DAY_ALONE)
        .flatMap(pattern -> all(pattern, from))
        .flatMap(found -> date(found).stream())
        .min(Comparator.comparingInt(SaidDay::start));
  }

  /// The first day behind `from` that is named by its distance.
  Optional<SaidDay> distant(int from) {
    return all(DISTANCE, from)
        .map(found -> new SaidDay(today.plusDays(distance(found)), found.start(), found.end()))
        .findFirst();
  }

  /// The first weekday behind `from`, as a day near `near`.
  Optional<SaidDay> weekday(int from) {
    return all(WEEKDAY, from)
        .filter(found -> found.group(1) == null || message.is(found, "thứ"))
        .map(found -> new SaidDay(day(found), found.start(), found.end()))
        .findFirst();
  }

  private Stream<MatchResult> all(Pattern pattern, int from) {
    return pattern.matcher(message.bare()).results().filter(found -> found.start() >= from);
  }

  private Optional<SaidDay> date(MatchResult found) {
    try {
      return candidates(found).stream()
          .filter(day -> !past || !day.isAfter(today))
          .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day))))
          .map(day -> new SaidDay(day, found.start(), found.end()));
    } catch (DateTimeException _) {
      return Optional.empty(); // 31/2
    }
  }

  private List<LocalDate> candidates(MatchResult found) {
    var day = Integer.parseInt(found.group(1));
    if (found.groupCount() < 2) {
      return IntStream.rangeClosed(-1, 1)
          .mapToObj(months -> YearMonth.from(today).plusMonths(months))
          .filter(month -> month.isValidDay(day))
          .map(month -> month.atDay(day))
          .toList();
    }
    var month = Integer.parseInt(found.group(2));
    if (found.group(3) != null) {
      return List.of(LocalDate.of(Integer.parseInt(found.group(3)), month, day));
    }
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(years -> YearMonth.of(today.getYear() + years, month))
        .filter(named -> named.isValidDay(day))
        .map(named -> named.atDay(day))
        .toList();
  }

  private long distance(MatchResult found) {
    for (var group = 1; group <= 2; group++) {
      if (found.group(group) != null) {
        return -Long.parseLong(found.group(group));
      }
    }
    var words = found.group();
    if (words.endsWith("kia")) {
      return words.startsWith("ngay") ? 2 : -2;
    }
    return words.endsWith("qua") ? -1 : words.endsWith("nay") ? 0 : 1;
  }

  private LocalDate day(MatchResult found) {
    var weekday = weekdayOf(found);
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var inThisWeek = monday.with(TemporalAdjusters.nextOrSame(weekday));
    var which = found.group(5) == null ? "" : found.group(5);
    return switch (which) {
      case "tuan truoc", "tuan roi", "tuan vua roi" -> inThisWeek.minusWeeks(1);
      case "tuan sau", "tuan toi" -> inThisWeek.plusWeeks(1);
      case "tuan nay" -> inThisWeek;
      case "vua roi", "vua qua", "truoc" -> today.with(TemporalAdjusters.previous(weekday));
      case "toi" ->
          message.is(found, "tới") ? today.with(TemporalAdjusters.next(weekday)) : nearest(weekday);
      default -> nearest(weekday);
    };
  }

  private LocalDate nearest(DayOfWeek weekday) {
    return today.with(
        past ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday));
  }

  private static DayOfWeek weekdayOf(MatchResult found) {
    var name = found.group(1) == null ? found.group(2) : found.group(1);
    return name == null ? DayOfWeek.SUNDAY : WEEKDAYS.getOrDefault(name, DayOfWeek.SUNDAY);
  }
}
