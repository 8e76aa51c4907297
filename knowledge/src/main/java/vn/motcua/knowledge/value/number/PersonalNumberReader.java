package vn.motcua.knowledge.value.number;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads personal numbers of twelve digits. A province that is not in the list is warned of: the
/// codes of births abroad are not known here.
public final class PersonalNumberReader implements ValueReader {

  @Override
  public Reading read(String typed, LocalDate today) {
    var packed = Typed.packed(Typed.line(typed));
    if (!packed.matches("[0-9]+")) {
      return new Invalid(Problem.PERSONAL_NUMBER_HAS_OTHER_SIGNS);
    }
    var number = PersonalNumber.of(packed);
    if (number.isEmpty()) {
      return new Invalid(Problem.PERSONAL_NUMBER_LENGTH);
    }
    if (Digits.areAllTheSame(packed)) {
      return new Invalid(Problem.PLACEHOLDER);
    }
    if (number.get().birthYear() > today.getYear()) {
      return new Invalid(Problem.PERSONAL_NUMBER_CENTURY);
    }
    return new Valid(
        packed,
        number.get().province().isPresent() ? List.of() : List.of(Warning.UNKNOWN_BIRTH_PROVINCE));
  }
}
