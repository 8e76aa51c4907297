package vn.motcua.knowledge.value;

import java.time.LocalDate;
import vn.motcua.knowledge.value.amount.MoneyReader;
import vn.motcua.knowledge.value.amount.NumberReader;
import vn.motcua.knowledge.value.day.DayReader;
import vn.motcua.knowledge.value.day.DayReader.When;
import vn.motcua.knowledge.value.day.TimeOfDayReader;
import vn.motcua.knowledge.value.day.YearReader;
import vn.motcua.knowledge.value.number.Digits;
import vn.motcua.knowledge.value.number.IdPaperReader;
import vn.motcua.knowledge.value.number.InsuranceReader;
import vn.motcua.knowledge.value.number.PersonalNumberReader;
import vn.motcua.knowledge.value.number.TaxCodeReader;
import vn.motcua.knowledge.value.person.EmailReader;
import vn.motcua.knowledge.value.person.PersonName;
import vn.motcua.knowledge.value.person.PhoneReader;
import vn.motcua.knowledge.value.person.TableReader;
import vn.motcua.knowledge.value.reading.Problem;
import vn.motcua.knowledge.value.reading.Reading;
import vn.motcua.knowledge.value.reading.Reading.Invalid;
import vn.motcua.knowledge.value.reading.Typed;
import vn.motcua.knowledge.value.reading.ValueReader;

/// The kinds of value that forms ask for. Each knows how to read what was typed.
public enum ValueKind implements ValueReader {
  /// A person's name, spelled as typed.
  PERSON_NAME(new PersonName()),
  /// A day, written `03/05/2026`.
  FULL_DATE(new DayReader(false, When.ANY)),
  /// A day that cannot lie after today, as of issue or death.
  PAST_DATE(new DayReader(false, When.PAST)),
  /// A day, a month (`05/2026`) or a year.
  PARTIAL_DATE(new DayReader(true, When.ANY)),
  /// A day of birth.
  BIRTH_DATE(new DayReader(false, When.BIRTH)),
  /// A day, month or year of birth.
  PARTIAL_BIRTH_DATE(new DayReader(true, When.BIRTH)),
  /// A year of four digits.
  YEAR(new YearReader()),
  /// A time of day, written `08:30`.
  TIME_OF_DAY(new TimeOfDayReader()),
  /// `Nam` or `Nữ`.
  SEX(TableReader.SEX),
  /// One of the 54 peoples of Vietnam.
  ETHNICITY(TableReader.ETHNICITY),
  /// A country.
  NATIONALITY(TableReader.NATIONALITY),
  /// What somebody is to somebody, as `Cha` or `Người giám hộ`.
  RELATION(TableReader.RELATION),
  /// The twelve digits of a personal number.
  PERSONAL_NUMBER(new PersonalNumberReader()),
  /// The nine digits of an old identity card.
  OLD_ID_NUMBER(Digits.OLD_ID),
  /// The number of an identity card, old or new, or of a passport.
  ID_PAPER_NUMBER(new IdPaperReader()),
  /// A tax code of 10, 12 or 13 digits.
  TAX_CODE(new TaxCodeReader()),
  /// A telephone number.
  PHONE(new PhoneReader()),
  /// An address of electronic mail.
  EMAIL(new EmailReader()),
  /// A sum in đồng, written `5.000.000 đồng`.
  MONEY(new MoneyReader()),
  /// A whole number from 0, written without groups.
  INTEGER(new NumberReader(false)),
  /// A number from 0, written with a comma before decimals.
  DECIMAL(new NumberReader(true)),
  /// The ten digits of social insurance.
  SOCIAL_INSURANCE_NUMBER(InsuranceReader.SOCIAL),
  /// The ten digits or fifteen signs of a health insurance card.
  HEALTH_CARD_NUMBER(InsuranceReader.HEALTH),
  /// A bank account.
  BANK_ACCOUNT(PlainText.ACCOUNT),
  /// The address of a page.
  URL(PlainText.LINK),
  /// `Có` or `Không`.
  YES_NO(TableReader.YES_NO),
  /// One line, at most 500 letters.
  TEXT(PlainText.LINE),
  /// Several lines, at most 5,000 letters.
  LONG_TEXT(PlainText.LINES);

  /// Longer texts are refused unread.
  private static final int LONGEST = 20_000;

  private static final int LONGEST_LINE = 1_000;

  // Readers never change once they are made.
  @SuppressWarnings("ImmutableEnumChecker")
  private final ValueReader reader;

  ValueKind(ValueReader reader) {
    this.reader = reader;
  }

  @Override
  public Reading read(String typed, LocalDate today) {
    if (typed.length() > (this == LONG_TEXT ? LONGEST : LONGEST_LINE)) {
      return new Invalid(Problem.TOO_LONG);
    }
    return Typed.line(typed).isEmpty() ? new Invalid(Problem.EMPTY) : reader.read(typed, today);
  }
}
