package vn.motcua.knowledge.value.day;

import java.time.LocalDate;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads years of four digits, also in words behind `năm`.
public final class YearReader implements ValueReader {

  @Override
  public Reading read(String typed, LocalDate today) {
    var line = Typed.line(typed);
    var shaped = DayShapes.in(line);
    var written = shaped == null ? DayWords.in(line) : shaped;
    if (written == null || written.month() > 0) {
      return new Invalid(Problem.NOT_A_YEAR);
    }
    if (written.year() < DayReader.FIRST_YEAR || written.year() > DayReader.LAST_YEAR) {
      return new Invalid(Problem.YEAR_OUT_OF_RANGE);
    }
    var text = String.valueOf(written.year());
    return written.year() > today.getYear()
        ? new Valid(text, Warning.DAY_TO_COME)
        : new Valid(text);
  }
}
