package vn.motcua.knowledge.value.number;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;

/// Reads numbers of which only the count of digits is known.
///
/// @param shape what the digits look like, without blanks, points and hyphens
/// @param problem what to say of anything else
public record Digits(Pattern shape, Problem problem) implements ValueReader {

  /// Of the old identity card: nine digits.
  public static final Digits OLD_ID =
      new Digits(Pattern.compile("[0-9]{9}"), Problem.NOT_AN_OLD_ID);

  @Override
  public Reading read(String typed, LocalDate today) {
    var packed = Typed.packed(Typed.line(typed));
    if (!shape.matcher(packed).matches()) {
      return new Invalid(problem);
    }
    return areAllTheSame(packed) ? new Invalid(Problem.PLACEHOLDER) : new Valid(packed);
  }

  static boolean areAllTheSame(String digits) {
    return digits.chars().distinct().count() == 1;
  }
}
