package vn.motcua.knowledge.value.number;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads numbers of social and health insurance. Twelve digits, a personal number, are taken with a
/// warning: offices have begun to use them in its place.
///
/// @param shape what it looks like, without blanks, points and hyphens
/// @param problem what to say of anything else
public record InsuranceReader(Pattern shape, Problem problem) implements ValueReader {

  /// Ten digits.
  public static final InsuranceReader SOCIAL =
      new InsuranceReader(Pattern.compile("[0-9]{10}"), Problem.NOT_A_SOCIAL_INSURANCE_NUMBER);

  /// Ten digits, or fifteen signs: group, level of benefit, province, then the ten digits.
  public static final InsuranceReader HEALTH =
      new InsuranceReader(
          Pattern.compile("(?:[A-Z]{2}[1-5][0-9]{2})?[0-9]{10}"), Problem.NOT_A_HEALTH_CARD_NUMBER);

  @Override
  public Reading read(String typed, LocalDate today) {
    var packed = Typed.packed(Typed.line(typed)).toUpperCase(Locale.ROOT);
    if (shape.matcher(packed).matches()) {
      return Digits.areAllTheSame(packed) ? new Invalid(Problem.PLACEHOLDER) : new Valid(packed);
    }
    return PersonalNumber.of(packed).isPresent()
        ? new Valid(packed, Warning.PERSONAL_NUMBER_IN_PLACE)
        : new Invalid(problem);
  }
}
