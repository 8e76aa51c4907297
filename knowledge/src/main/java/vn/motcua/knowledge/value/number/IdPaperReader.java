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

/// Reads numbers of papers that prove who somebody is: identity cards of twelve or nine digits,
/// passports; others with a warning.
public final class IdPaperReader implements ValueReader {

  private static final Pattern PASSPORT = Pattern.compile("[A-Z][0-9]{7,8}");
  private static final Pattern ANY = Pattern.compile("(?=.*[0-9])[A-Z0-9/]{4,20}");
  private static final int CARD = 12;
  private static final int OLD_CARD = 9;

  private final ValueReader personalNumber = new PersonalNumberReader();

  @Override
  public Reading read(String typed, LocalDate today) {
    var packed = Typed.packed(Typed.line(typed)).toUpperCase(Locale.ROOT);
    if (packed.matches("[0-9]{" + CARD + "}")) {
      return personalNumber.read(packed, today);
    }
    if (packed.matches("[0-9]{" + OLD_CARD + "}")) {
      return Digits.OLD_ID.read(packed, today);
    }
    if (PASSPORT.matcher(packed).matches()) {
      return new Valid(packed);
    }
    return ANY.matcher(packed).matches()
        ? new Valid(packed, Warning.UNUSUAL_ID_PAPER)
        : new Invalid(Problem.NOT_AN_ID_PAPER);
  }
}
