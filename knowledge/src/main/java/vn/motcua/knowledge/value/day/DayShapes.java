package vn.motcua.knowledge.value.day;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days in digits: `3/5/2026`, `03-05-2026`, `3.5.26`, `2026-05-03`, `03052026`, `5/2026`,
/// `2026`, also with words between: `ngày 3 tháng 5 năm 2026`.
final class DayShapes {

  /// Named groups d, m and y hold what is written of the day.
  private record Shape(Pattern pattern, boolean hasDay, boolean hasMonth) {

    static Shape of(String regex) {
      return new Shape(Pattern.compile(regex), regex.contains("(?<d>"), regex.contains("(?<m>"));
    }

    @Nullable WrittenDay read(Matcher match) {
      return WrittenDay.of(
          hasDay ? match.group("d") : "", hasMonth ? match.group("m") : "", match.group("y"));
    }
  }

  private static final String DAY = "(?:(?:ngày|ngay)? ?(?:mùng|mung|mồng|mong)? ?)?";

  /// `20260503` goes before `03052026`: read that way its year would be before 1232.
  private static final List<Shape> SHAPES =
      List.of(
          Shape.of(
              DAY + "(?<d>\\d{1,2}) ?(?<s>[/.,\\- ]) ?(?<m>\\d{1,2}) ?\\k<s> ?(?<y>\\d{4}|\\d{2})"),
          Shape.of(
              DAY
                  + "(?<d>\\d{1,2}) ?(?:tháng|thang) ?(?<m>\\d{1,2})"
                  + "(?:,? (?:(?:năm|nam) ?)?| ?[/.-] ?)(?<y>\\d{4}|\\d{2})"),
          Shape.of(DAY + "(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2}),? (?:năm|nam) (?<y>\\d{4})"),
          Shape.of("(?<y>\\d{4})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?:t00:00.*)?"),
          Shape.of("(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>\\d{2})"),
          Shape.of("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})"),
          Shape.of("(?:(?:tháng|thang) ?)?(?<m>\\d{1,2}) ?[/.-] ?(?<y>\\d{4})"),
          Shape.of("(?:tháng|thang) ?(?<m>\\d{1,2}),? ?(?:năm|nam) ?(?<y>\\d{4})"),
          Shape.of("(?<y>\\d{4})-(?<m>\\d{1,2})"),
          Shape.of("(?:(?:năm|nam) )?(?<y>\\d{4})"));

  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(DAY + "\\d{1,2}(?: ?[/.-] ?| ?(?:tháng|thang) ?)\\d{1,2}");

  private DayShapes() {}

  /// What `line` writes; null where it has none of the shapes.
  static @Nullable WrittenDay in(String line) {
    var small = line.toLowerCase(Locale.ROOT);
    for (var shape : SHAPES) {
      var match = shape.pattern().matcher(small);
      if (match.matches()) {
        return shape.read(match);
      }
    }
    return null;
  }

  /// Whether a day and a month stand there, and no year.
  static boolean isWithoutYear(String line) {
    return WITHOUT_YEAR.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }
}
