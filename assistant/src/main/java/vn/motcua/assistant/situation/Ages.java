package vn.motcua.assistant.situation;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.language.quantity.Quantities;
import vn.motcua.knowledge.language.quantity.Quantity;

/// Reads ages: of people ("con tôi 3 tuổi", "sinh năm 2010"), and of the names of procedures ("từ đủ
/// 14 tuổi trở lên").
public final class Ages {

  /// People without a year of age.
  private static final Pattern NEWBORN =
      Pattern.compile("\\b(?:so sinh|moi sinh|moi de|vua sinh|vua de|\\d{1,2} thang tuoi)\\b");

  private static final Pattern FOREIGN = Pattern.compile("\\b(\\d{1,3}) years? old\\b");

  private final Reading reading;

  /// @param reading how text was meant
  public Ages(Reading reading) {
    this.reading = reading;
  }

  /// The first age in `text`; years of birth are counted up to `year`.
  public Optional<Age> in(String text, int year) {
    var bare = VietnameseText.fold(VietnameseText.normal(text));
    Age age = null;
    for (var quantity : Quantities.in(reading.of(text))) {
      var found = age(quantity, year);
      if (found.isPresent() && (age == null || isEnd(age, quantity))) {
        age = age == null ? found.get() : new Age(age.from(), found.get().to());
      }
    }
    if (age == null && NEWBORN.matcher(bare).find()) {
      return Optional.of(Age.of(0));
    }
    var english = FOREIGN.matcher(bare);
    return age == null && english.find()
        ? range(Integer.parseInt(english.group(1)), Integer.parseInt(english.group(1)))
        : Optional.ofNullable(age);
  }

  /// `text` without the ages of people: they are facts, and no words of a procedure, whose own ages
  /// have a bound ("dưới 14 tuổi").
  String without(String text) {
    var rest = new StringBuilder(text);
    Quantities.in(reading.of(text)).reversed().stream()
        .filter(Ages::isOfAPerson)
        .forEach(age -> rest.replace(age.start(), age.end(), " "));
    var words = rest.toString().replaceAll("[ ]{2,}", " ").strip();
    return words.isEmpty() ? text : words;
  }

  private static boolean isOfAPerson(Quantity quantity) {
    return quantity instanceof Quantity.Age age && age.bound() == Quantity.Bound.EXACTLY;
  }

  /// Whether `quantity` ends the range that `age` begins: "từ đủ 6 tuổi đến dưới 14 tuổi".
  private static boolean isEnd(Age age, Quantity quantity) {
    return age.to() == Age.MOST
        && quantity instanceof Quantity.Age other
        && other.bound() == Quantity.Bound.LESS_THAN
        && other.years() > age.from();
  }

  private static Optional<Age> age(Quantity quantity, int year) {
    return switch (quantity) {
      case Quantity.Age age -> bounded(age);
      case Quantity.Born born -> range(year - born.year() - 1, year - born.year());
      default -> Optional.empty();
    };
  }

  private static Optional<Age> bounded(Quantity.Age age) {
    return switch (age.bound()) {
      case EXACTLY, ABOUT -> range(age.years(), age.years());
      case MORE_THAN, AT_LEAST -> range(age.years(), Age.MOST);
      case LESS_THAN -> range(0, age.years() - 1);
      case AT_MOST -> range(0, age.years());
    };
  }

  private static Optional<Age> range(int from, int to) {
    return from >= 0 && from <= to && to <= Age.MOST
        ? Optional.of(new Age(from, to))
        : Optional.empty();
  }
}
