package vn.motcua.knowledge.source.cell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.procedure.TimeLimit.Unit;

/// Reads a time limit: `5 Ngày làm việc`, a bare `1` whose unit the page lost, or words.
public final class TimeCell {

  /// What a time cell with a number and a unit looks like.
  public static final String WITH_UNIT =
      "\\d{1,4}(?:[.,]\\d{1,2})?\\s?(?:Ngày làm việc|Ngày|Giờ|Tháng|Phút|Tuần|Năm)";

  private static final Pattern CELL =
      Pattern.compile(
          "(\\d{1,4})([.,]\\d{1,2})?\\s*(\\p{L}[\\p{L} ]*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Map<String, Unit> UNITS =
      Map.of(
          "ngày làm việc", Unit.WORKING_DAYS,
          "ngày", Unit.DAYS,
          "giờ", Unit.HOURS,
          "tháng", Unit.MONTHS,
          "phút", Unit.MINUTES);

  private TimeCell() {}

  /// The limit; empty where the cell says nothing. A bare number keeps no unit: none is
  /// guessed.
  public static Optional<TimeLimit> read(String cell) {
    var words = Words.line(cell);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var number = CELL.matcher(words);
    if (!number.matches()) {
      return Optional.of(new TimeLimit(null, Unit.UNSTATED, words));
    }
    return Optional.of(limit(number.group(1), number.group(2), number.group(3)));
  }

  private static TimeLimit limit(String whole, @Nullable String part, @Nullable String unitWords) {
    var value = Integer.parseInt(whole);
    var said = unitWords == null ? "" : unitWords.strip().toLowerCase(Locale.ROOT);
    var unit = UNITS.getOrDefault(said, Unit.UNSTATED);
    var figure = value + (part == null ? "" : part.replace('.', ','));
    var exact = part == null && (said.isEmpty() || unit != Unit.UNSTATED);
    return new TimeLimit(exact ? (Integer) value : null, unit, (figure + " " + said).strip());
  }
}
