package vn.motcua.knowledge.value.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads names of people, and keeps how they are spelled.
///
/// Letters of all peoples of Vietnam and of other alphabets, apostrophes and hyphens may stand in a
/// name; digits and other signs may not (Bộ luật Dân sự 2015, Điều 26 khoản 3). No law sets a
/// greatest length; only what no register could hold is refused.
public final class PersonName implements ValueReader {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final int LONGEST = 200;
  private static final Pattern SHAPE =
      Pattern.compile("\\p{L}\\p{M}{0,4}(?:[ '’ʼ‘`´‐-]{0,3}\\p{L}\\p{M}{0,4})*+['’ʼ]?");
  private static final Pattern FULL_STOP = Pattern.compile(" ?[.,;]$");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\P{L}]*");

  /// Family names that always carry a mark.
  private static final Set<String> MARKED =
      Set.of(
          "nguyen", "tran", "le", "pham", "huynh", "hoang", "vo", "vu", "dang", "bui", "do", "ngo",
          "duong", "ly", "dinh", "dao", "doan", "trinh", "truong", "luong", "luu", "ha");

  /// In upper case, by the rules of Vietnamese.
  public static String upperCase(String name) {
    return name.toUpperCase(VIETNAMESE);
  }

  /// Each word with a capital first, the rest as it is: `nguyễn văn mẫu` as `Nguyễn Văn Mẫu`. Offered
  /// where [Warning#NAME_IN_SMALL_LETTERS] is told.
  public static String titleCase(String name) {
    var words = new ArrayList<String>();
    for (var word : name.split(" ")) {
      var first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
      words.add(word.substring(0, first).toUpperCase(VIETNAMESE) + word.substring(first));
    }
    return String.join(" ", words);
  }

  @Override
  public Reading read(String typed, LocalDate today) {
    var name = FULL_STOP.matcher(Typed.line(typed)).replaceFirst("");
    if (name.length() > LONGEST) {
      return new Invalid(Problem.TOO_LONG);
    }
    if (name.codePoints().anyMatch(Character::isDigit)) {
      return new Invalid(Problem.NAME_HAS_DIGITS);
    }
    return SHAPE.matcher(name).matches()
        ? new Valid(name, warnings(name))
        : new Invalid(Problem.NAME_HAS_SIGNS);
  }

  private static List<Warning> warnings(String name) {
    var warnings = new ArrayList<Warning>();
    var small = name.toLowerCase(VIETNAMESE);
    if (name.equals(small) && !name.equals(upperCase(name))) {
      warnings.add(Warning.NAME_IN_SMALL_LETTERS);
    }
    if (VietnameseText.isUnaccented(small) && MARKED.contains(small.split(" ")[0])) {
      warnings.add(Warning.NAME_WITHOUT_MARKS);
    }
    if (!LATIN.matcher(name).matches()) {
      warnings.add(Warning.NAME_NOT_LATIN);
    }
    return warnings;
  }
}
