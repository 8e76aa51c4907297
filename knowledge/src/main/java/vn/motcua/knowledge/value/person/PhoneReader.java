package vn.motcua.knowledge.value.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads telephone numbers with libphonenumber. Those of Vietnam are written as `0912345678`, others
/// as `+1 202-555-0123`.
public final class PhoneReader implements ValueReader {

  private static final String VIETNAM = "VN";
  private static final int VIETNAM_CODE = 84;
  private static final Pattern SIGNS = Pattern.compile("[+(]{0,2}[0-9][0-9 .()/\\-‐–]{1,30}");
  private static final Pattern ENDED = Pattern.compile("(?:\\+?84|0)?1[2689][0-9]{8}");

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

  @Override
  public Reading read(String typed, LocalDate today) {
    var line = Typed.line(typed);
    if (!SIGNS.matcher(line).matches()) {
      return new Invalid(Problem.NOT_A_PHONE_NUMBER);
    }
    var packed = line.replaceAll("[^0-9+]", "");
    if (ENDED.matcher(packed).matches()) {
      return new Invalid(Problem.PHONE_PREFIX_ENDED);
    }
    var hasCode = packed.startsWith("84") && packed.length() > 10;
    try {
      var number = numbers.parse(hasCode ? "+" + packed : packed, VIETNAM);
      if (!numbers.isValidNumber(number)) {
        return new Invalid(Problem.NOT_A_PHONE_NUMBER);
      }
      if (number.getCountryCode() != VIETNAM_CODE) {
        var text = numbers.format(number, PhoneNumberFormat.INTERNATIONAL);
        return new Valid(text, Warning.FOREIGN_PHONE_NUMBER);
      }
      var text = numbers.format(number, PhoneNumberFormat.NATIONAL);
      return new Valid(text.replaceAll("[^0-9]", ""));
    } catch (NumberParseException e) {
      return new Invalid(Problem.NOT_A_PHONE_NUMBER);
    }
  }
}
