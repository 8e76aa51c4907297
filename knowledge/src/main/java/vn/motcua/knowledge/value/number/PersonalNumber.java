package vn.motcua.knowledge.value.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.value.reading.Warning;

/// The number of a person: three digits for the province where the birth was registered, one for
/// century and sex, two for the year of birth, six by chance. It has no check digit.
///
/// Source: Nghị định 137/2015/NĐ-CP and Thông tư 07/2016/TT-BCA.
///
/// @param digits the twelve digits
public record PersonalNumber(String digits) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");
  private static final int FIRST_CENTURY = 1900;
  private static final int CENTURY = 100;

  /// @throws IllegalArgumentException if these are not twelve digits
  public PersonalNumber {
    if (!SHAPE.matcher(digits).matches()) {
      throw new IllegalArgumentException("Twelve digits are wanted for a personal number");
    }
  }

  /// The number that `digits` are; empty unless there are twelve and nothing else.
  public static Optional<PersonalNumber> of(String digits) {
    return SHAPE.matcher(digits).matches()
        ? Optional.of(new PersonalNumber(digits))
        : Optional.empty();
  }

  /// The province where the birth was registered, by its name before 1 July 2025; empty where the
  /// code is none of the 63, as of births abroad.
  public Optional<String> province() {
    return BirthProvinces.name(digits.substring(0, 3));
  }

  /// The sex that the number was given for.
  public Sex sex() {
    return (digits.charAt(3) - '0') % 2 == 0 ? Sex.MALE : Sex.FEMALE;
  }

  /// The year of birth that the number was given for, from 1900 to 2399.
  public int birthYear() {
    var century = FIRST_CENTURY + (digits.charAt(3) - '0') / 2 * CENTURY;
    return century + Integer.parseInt(digits.substring(4, 6));
  }

  /// What does not fit a person of this sex and year of birth. Only warnings: a number may be older
  /// than a correction of the register.
  ///
  /// @param sex the sex, where it is known
  /// @param birthYear the year of birth, where it is known
  public List<Warning> describes(@Nullable Sex sex, @Nullable Integer birthYear) {
    var warnings = new ArrayList<Warning>();
    if (sex != null && sex != sex()) {
      warnings.add(Warning.NUMBER_AND_SEX_DIFFER);
    }
    if (birthYear != null && birthYear != birthYear()) {
      warnings.add(Warning.NUMBER_AND_YEAR_DIFFER);
    }
    return List.copyOf(warnings);
  }

  /// Without the digits.
  @Override
  public String toString() {
    return "PersonalNumber";
  }
}
