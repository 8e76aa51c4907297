package vn.motcua.knowledge.value.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads addresses of electronic mail. Only the shape is checked; the domain becomes lower case.
public final class EmailReader implements ValueReader {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "([A-Za-z0-9_%+-]+(?:\\.[A-Za-z0-9_%+-]+)*+)@"
              + "((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)++[A-Za-z]{2,24})");
  private static final int LONGEST_NAME = 64;
  private static final Set<String> SLIPS =
      Set.of(
          "gmail.con",
          "gmail.co",
          "gmail.cm",
          "gmail.com.vn",
          "gmai.com",
          "gmial.com",
          "gmal.com",
          "gamil.com",
          "gmaill.com",
          "gmail.vn",
          "yaho.com",
          "yahooo.com",
          "yahoo.con",
          "hotmai.com",
          "hotmail.con",
          "outlok.com");

  @Override
  public Reading read(String typed, LocalDate today) {
    var line = Typed.line(typed);
    var match = SHAPE.matcher(line);
    if (line.length() > LONGEST || !match.matches() || match.group(1).length() > LONGEST_NAME) {
      return new Invalid(Problem.NOT_AN_EMAIL);
    }
    var domain = match.group(2).toLowerCase(Locale.ROOT);
    var text = match.group(1) + "@" + domain;
    return SLIPS.contains(domain) ? new Valid(text, Warning.UNUSUAL_DOMAIN) : new Valid(text);
  }
}
