package vn.motcua.assistant.dialogue;

/// What somebody can say to the one who fills the form in, beside answers.
enum Command {
  /// Agrees to begin.
  BEGIN,
  /// Does not.
  DECLINE,
  /// Goes on after a pause.
  GO_ON,
  /// Stops for now; what was said is kept.
  PAUSE,
  /// Wants everything erased.
  ERASE,
  /// Wants the last question again.
  BACK,
  /// Has nothing to write here.
  SKIP,
  /// Wants to see what was answered.
  REVIEW,
  /// Wants to change one answer, which is named after it.
  CHANGE,
  /// Uses again what was written in the form before.
  REUSE,
  /// Fills it in for somebody else from now on.
  OTHER_PERSON
}
