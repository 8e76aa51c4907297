package vn.motcua.knowledge.value.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.VietnameseText;

/// Which field of a code is which. The number, the sex and the two days are landmarks; where two of
/// them stand at their places, the others do too.
///
/// @param number the first field
/// @param oldNumber empty where there is none
/// @param name null where no field is surely the name; so with the others
/// @param isCutOff whether the end is missing
/// @param tail how many fields follow
record CardLayout(
    String number,
    String oldNumber,
    @Nullable String name,
    @Nullable String birth,
    @Nullable String sex,
    @Nullable String address,
    @Nullable String issued,
    boolean isCutOff,
    int tail) {

  private static final int FIELDS = 7;
  private static final int BIRTH = 3;
  private static final int SEX = 4;
  private static final int ADDRESS = 5;
  private static final int ISSUED = 6;
  private static final int ENOUGH = 2;

  /// The layout of `fields`; empty where they are no identity card.
  static Optional<CardLayout> of(List<String> fields) {
    var aligned = aligned(fields);
    if (landmarks(aligned) >= ENOUGH) {
      return Optional.of(placed(aligned));
    }
    if (!isNumber(aligned.getFirst()) || aligned.size() < 3) {
      return Optional.empty();
    }
    var isOldNumber = aligned.get(1).isEmpty() || aligned.get(1).matches("\\d{9}");
    var isNamed = isOldNumber && aligned.size() == SEX;
    return Optional.of(
        new CardLayout(
            aligned.get(0),
            isOldNumber ? aligned.get(1) : "",
            isNamed ? aligned.get(2) : null,
            null,
            null,
            null,
            null,
            aligned.size() < FIELDS,
            0));
  }

  /// How many of the fields that show what they are stand at their places.
  private static int landmarks(List<String> fields) {
    return (isNumber(fields.getFirst()) ? 1 : 0)
        + (isDay(fields, BIRTH) ? 1 : 0)
        + (isSex(fields, SEX) ? 1 : 0)
        + (isDay(fields, ISSUED) ? 1 : 0);
  }

  /// With each field at its place: a line drawn twice, one too many in front and a missing field for
  /// the old number are put right.
  private static List<String> aligned(List<String> fields) {
    if (fields.size() > 1 && fields.getFirst().isEmpty() && isNumber(fields.get(1))) {
      return aligned(fields.subList(1, fields.size()));
    }
    if (isSex(fields, 2 * SEX)
        && IntStream.range(0, fields.size()).allMatch(at -> isGap(fields, at))) {
      return IntStream.range(0, fields.size())
          .filter(at -> at % 2 == 0)
          .mapToObj(fields::get)
          .toList();
    }
    if (isSex(fields, BIRTH) && isDay(fields, 2) && isNumber(fields.getFirst())) {
      var whole = new ArrayList<>(fields);
      whole.add(1, "");
      return whole;
    }
    return fields;
  }

  private static boolean isGap(List<String> fields, int at) {
    return at % 2 == 0 || fields.get(at).isEmpty();
  }

  private static CardLayout placed(List<String> fields) {
    var isCutOff = fields.size() < FIELDS;
    // A line within the address moves what follows it.
    var isBroken =
        !isCutOff
            && !isDay(fields, ISSUED)
            && IntStream.range(FIELDS, fields.size()).anyMatch(at -> isDay(fields, at));
    return new CardLayout(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        fields.get(BIRTH),
        fields.size() > SEX ? fields.get(SEX) : null,
        isBroken || !isAddressSure(fields) ? null : at(fields, ADDRESS),
        isBroken ? null : at(fields, ISSUED),
        isCutOff,
        Math.max(0, fields.size() - FIELDS));
  }

  /// A landmark must stand right before or right behind it.
  private static boolean isAddressSure(List<String> fields) {
    return (isSex(fields, SEX) || isDay(fields, ISSUED)) && !isSex(fields, ADDRESS);
  }

  /// The last field of a code that was cut off may be cut itself; a day and a sex show whether they
  /// are whole.
  private static @Nullable String at(List<String> fields, int at) {
    var isWhole = fields.size() >= FIELDS || at < fields.size() - 1;
    return isWhole ? fields.get(at) : null;
  }

  static boolean isNumber(String field) {
    return field.replaceAll("[ .]", "").matches("\\d{12}");
  }

  private static boolean isDay(List<String> fields, int at) {
    return at < fields.size() && fields.get(at).matches("\\d{8}|\\d{2}[/.-]\\d{2}[/.-]\\d{4}");
  }

  private static boolean isSex(List<String> fields, int at) {
    return at < fields.size() && isSex(fields.get(at));
  }

  static boolean isSex(String field) {
    var word = VietnameseText.fold(field.toLowerCase(Locale.ROOT));
    return word.equals("nam") || word.equals("nu");
  }
}
