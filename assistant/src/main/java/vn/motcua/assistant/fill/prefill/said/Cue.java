package vn.motcua.assistant.fill.prefill.said;

/// What the next words are about; the phrases are in `cues.tsv`.
public enum Cue {
  NAME,
  BIRTH,
  CARD,
  OLD_CARD,
  PASSPORT,
  PHONE,
  EMAIL,
  /// A number that no field here is about, or that needs more than a sentence.
  OTHER_NUMBER,
  SEX,
  /// One of the 54 peoples.
  PEOPLE,
  COUNTRY,
  RELIGION,
  JOB,
  PERMANENT,
  TEMPORARY,
  CURRENT,
  HOME,
  LAST_HOME,
  TOWN,
  DEATH,
  CAUSE,
  MARRIAGE,
  ISSUE,
  SINCE,
  UNTIL,
  PLACE,
  IS,
  NOT,
  /// What comes next is right, what stood before was wrong.
  CORRECTION,
  /// What comes next is not said to be so.
  SUPPOSE,
  QUESTION,
  /// Words that end a name.
  STOP
}
