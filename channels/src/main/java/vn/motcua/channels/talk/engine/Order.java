package vn.motcua.channels.talk.engine;

/// What a person can ask of the conversation itself, in words of `orders.tsv`.
enum Order {
  /// What can be done here.
  HELP,
  /// The next page.
  MORE,
  /// An officer.
  OFFICER,
  /// The assistant again.
  ASSISTANT,
  /// An end of it.
  STOP,
  /// That everything kept is erased.
  ERASE,
  /// That a dossier is checked.
  CHECK,
  /// Agreed.
  YES,
  /// Not agreed.
  NO
}
