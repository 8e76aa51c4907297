package vn.motcua.knowledge.form;

/// What kind of answer a field takes.
public enum FieldType {
  /// A few words.
  TEXT,
  /// Sentences.
  LONG_TEXT,
  /// Family name, middle names, given name.
  PERSON_NAME,
  /// Day, month and year.
  FULL_DATE,
  /// A date of which the day, or day and month, may be missing.
  PARTIAL_DATE,
  YEAR,
  /// Hours and minutes.
  TIME_OF_DAY,
  /// Nam or Nữ.
  SEX,
  ETHNICITY,
  NATIONALITY,
  /// What one person is to another: cha, bà nội, người giám hộ.
  RELATION,
  /// The personal number of twelve digits.
  PERSONAL_NUMBER,
  /// The number of an identity card of nine digits.
  OLD_ID_NUMBER,
  /// The number of an identity card, a passport or another paper.
  ID_PAPER_NUMBER,
  TAX_CODE,
  PHONE,
  EMAIL,
  /// Whole đồng.
  MONEY,
  INTEGER,
  DECIMAL,
  SOCIAL_INSURANCE_NUMBER,
  HEALTH_CARD_NUMBER,
  BANK_ACCOUNT,
  /// Có or Không.
  YES_NO,
  /// A place down to the house: an old address is turned into today's.
  ADDRESS,
  /// One of the field's choices.
  CHOICE,
  /// Some of the field's choices, separated by `; `.
  CHOICES,
  /// Several entries of the same parts: the members of a household.
  ROWS
}
