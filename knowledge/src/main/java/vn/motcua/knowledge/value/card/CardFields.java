package vn.motcua.knowledge.value.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.value.card.CardReading.Card;
import vn.motcua.knowledge.value.number.PersonalNumber;
import vn.motcua.knowledge.value.number.Sex;
import vn.motcua.knowledge.value.person.PersonName;
import vn.motcua.knowledge.value.reading.Reading.Valid;
import vn.motcua.knowledge.value.reading.Warning;

/// Reads the fields of one card; what is not certain stays out.
final class CardFields {

  private static final Pattern DAY = Pattern.compile("(\\d{2})([/.-]?)(\\d{2})\\2(\\d{4})");

  /// Letters that no Vietnamese name has, and that fonts of old and wrong code pages leave behind.
  private static final Pattern STRANGE =
      Pattern.compile(".*[\uFFFDÇÞßÆØÅÄËÏÖÜŸŒªºµ¶×÷ÿþæøçåäëïöüœ].*");

  private static final Pattern DAMAGED_ADDRESS =
      Pattern.compile(".*(?:[\uFFFD?<>{}=¨§¶»«‹›…€™]|://|[\\p{So}\\p{Cn}\\p{Co}]).*");
  private static final int LONGEST_ADDRESS = 300;
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

  /// The cards of twelve digits began in 2016.
  private static final LocalDate FIRST_ISSUE = LocalDate.of(2016, 1, 1);

  private final CardLayout layout;
  private final LocalDate today;
  private final List<Warning> warnings = new ArrayList<>();

  CardFields(CardLayout layout, boolean isRepaired, LocalDate today) {
    this.layout = layout;
    this.today = today;
    if (layout.isCutOff()) {
      warnings.add(Warning.CARD_CUT_OFF);
    }
    if (isRepaired) {
      warnings.add(Warning.CARD_REPAIRED);
    }
  }

  Card read() {
    var number = number();
    var oldNumber = oldNumber();
    var name = name();
    var birth = needed(day(layout.birth(), FIRST_BIRTH), Warning.CARD_BIRTH_UNREADABLE);
    var sex = sex();
    var address = address();
    var first = birth == null || birth.isBefore(FIRST_ISSUE) ? FIRST_ISSUE : birth;
    var issued = needed(day(layout.issued(), first), Warning.CARD_ISSUE_UNREADABLE);
    if (number != null) {
      var person = new PersonalNumber(number);
      warnings.addAll(person.describes(sex, birth == null ? null : birth.getYear()));
      if (person.province().isEmpty()) {
        warnings.add(Warning.UNKNOWN_BIRTH_PROVINCE);
      }
    }
    return new Card(number, oldNumber, name, birth, sex, address, issued, layout.tail(), warnings);
  }

  private <T> @Nullable T needed(@Nullable T value, Warning warning) {
    if (value == null) {
      warnings.add(warning);
    }
    return value;
  }

  private @Nullable String number() {
    var packed = layout.number().replaceAll("[ .]", "");
    return needed(
        CardLayout.isNumber(layout.number()) ? packed : null, Warning.CARD_NUMBER_UNREADABLE);
  }

  private @Nullable String oldNumber() {
    if (layout.oldNumber().isEmpty()) {
      return null;
    }
    var packed = layout.oldNumber().replace(" ", "");
    return needed(packed.matches("\\d{9}") ? packed : null, Warning.CARD_OLD_NUMBER_UNREADABLE);
  }

  private @Nullable String name() {
    var typed = layout.name();
    if (typed != null
        && !STRANGE.matcher(typed).matches()
        && !CardLayout.isSex(typed)
        && new PersonName().read(typed, today) instanceof Valid(var text, var found)
        && !found.contains(Warning.NAME_NOT_LATIN)) {
      if (found.contains(Warning.NAME_WITHOUT_MARKS)) {
        warnings.add(Warning.NAME_WITHOUT_MARKS);
      }
      return text;
    }
    return needed(null, Warning.CARD_NAME_UNREADABLE);
  }

  private @Nullable Sex sex() {
    var typed = layout.sex() == null ? "" : layout.sex();
    var word = VietnameseText.normal(typed).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "nam" -> Sex.MALE;
      case "nữ", "nu" -> Sex.FEMALE;
      default -> needed(null, Warning.CARD_SEX_UNREADABLE);
    };
  }

  private @Nullable String address() {
    var typed = layout.address();
    var isWhole =
        typed != null
            && !typed.isEmpty()
            && typed.length() <= LONGEST_ADDRESS
            && !STRANGE.matcher(typed).matches()
            && !DAMAGED_ADDRESS.matcher(typed).matches()
            && typed.codePoints().anyMatch(Character::isLetter);
    return needed(isWhole ? typed : null, Warning.CARD_ADDRESS_UNREADABLE);
  }

  /// A day of the calendar from `first` to today; null for anything else.
  private @Nullable LocalDate day(@Nullable String typed, LocalDate first) {
    var match = DAY.matcher(typed == null ? "" : typed);
    if (!match.matches()) {
      return null;
    }
    try {
      var day =
          LocalDate.of(
              Integer.parseInt(match.group(4)),
              Integer.parseInt(match.group(3)),
              Integer.parseInt(match.group(1)));
      return day.isBefore(first) || day.isAfter(today) ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
