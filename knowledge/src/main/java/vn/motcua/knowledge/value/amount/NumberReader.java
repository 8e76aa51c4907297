package vn.motcua.knowledge.value.amount;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.quantity.WholeNumbers;
import vn.motcua.knowledge.language.token.Tokens;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;
import vn.motcua.knowledge.value.words.MarksOfNumbers;

/// Reads numbers from 0, in digits or words, and writes them in digits: no groups, a comma before
/// decimals (`85,5`).
///
/// @param hasDecimals whether digits behind a comma are wanted
public record NumberReader(boolean hasDecimals) implements ValueReader {

  private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,12})[.,]([0-9]{1,6})");
  private static final Pattern GROUPED_DECIMAL =
      Pattern.compile(
          "([0-9]{1,3}(?:\\.[0-9]{3})+),([0-9]{1,6})|([0-9]{1,3}(?:,[0-9]{3})+)\\.([0-9]{1,6})");
  private static final Pattern UNIT = Pattern.compile(" ?(?:m2|m²|mét vuông|ha|kg|cm|%)$");
  private static final Pattern UNCLEAR = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

  @Override
  public Reading read(String typed, LocalDate today) {
    var small = Typed.line(typed).toLowerCase(Locale.ROOT);
    var line = hasDecimals ? UNIT.matcher(small).replaceFirst("") : small;
    if (hasDecimals && UNCLEAR.matcher(line).matches()) {
      var text = line.contains(".") ? line.replace(".", "") : line;
      return new Valid(withoutZeros(text), Warning.POINT_OR_COMMA);
    }
    if (Grouping.isWhole(line)) {
      return new Valid(String.valueOf(Grouping.whole(line).orElseThrow()));
    }
    var words = WholeNumbers.in(Tokens.of(MarksOfNumbers.on(line)));
    if (words.isPresent()) {
      return new Valid(String.valueOf(words.getAsLong()));
    }
    return hasDecimals ? decimal(line) : new Invalid(Problem.NOT_A_WHOLE_NUMBER);
  }

  private static Reading decimal(String line) {
    var plain = DECIMAL.matcher(line);
    if (plain.matches()) {
      return new Valid(withoutZeros(plain.group(1) + "," + plain.group(2)));
    }
    var grouped = GROUPED_DECIMAL.matcher(line);
    if (!grouped.matches()) {
      return new Invalid(Problem.NOT_A_NUMBER);
    }
    var isVietnamese = grouped.group(1) != null;
    var whole = (isVietnamese ? grouped.group(1) : grouped.group(3)).replaceAll("[.,]", "");
    return new Valid(
        withoutZeros(whole + "," + (isVietnamese ? grouped.group(2) : grouped.group(4))));
  }

  private static String withoutZeros(String text) {
    var isDecimal = text.indexOf(',') >= 0;
    return (isDecimal ? text.replaceFirst(",?0+$", "") : text).replaceFirst("^0+(?=[0-9])", "");
  }
}
