package vn.motcua.knowledge.value.number;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;

/// Reads tax codes: ten digits with a check digit, three more for a dependent unit, or the twelve of
/// a personal number.
///
/// Source of the check digit: the npm package stdnum 1.12.0, held against the worked examples of the
/// tax office that it names; twelve digits: Thông tư 86/2024/TT-BTC.
public final class TaxCodeReader implements ValueReader {

  private static final Pattern SHAPE = Pattern.compile("([0-9]{10})([0-9]{3})?");
  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
  private static final int MODULUS = 11;
  private static final int LAST = 9;
  private static final int PERSON = 12;

  private final ValueReader personalNumber = new PersonalNumberReader();

  @Override
  public Reading read(String typed, LocalDate today) {
    var packed = Typed.packed(Typed.line(typed));
    if (packed.length() == PERSON) {
      return personalNumber.read(packed, today);
    }
    var match = SHAPE.matcher(packed);
    if (!match.matches()) {
      return new Invalid(Problem.TAX_CODE_LENGTH);
    }
    var code = match.group(1);
    var unit = match.group(2);
    if (!isCode(code) || "000".equals(unit)) {
      return new Invalid(Problem.TAX_CODE_CHECK);
    }
    return new Valid(unit == null ? code : code + "-" + unit);
  }

  private static boolean isCode(String code) {
    return !code.startsWith("00")
        && !code.startsWith("0000000", 2)
        && code.charAt(LAST) - '0' == checkDigit(code);
  }

  /// Of the first nine digits of `code`; ten, which is no digit, where there is none.
  static int checkDigit(String code) {
    var sum = 0;
    for (var at = 0; at < LAST; at++) {
      sum += WEIGHTS[at] * (code.charAt(at) - '0');
    }
    return MODULUS - 1 - sum % MODULUS;
  }
}
