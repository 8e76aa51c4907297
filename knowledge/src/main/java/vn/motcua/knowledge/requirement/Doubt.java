package vn.motcua.knowledge.requirement;

/// Why the words of a row were not all made out. A row with any doubt is shown, and nothing follows
/// from it.
public enum Doubt {
  /// It has no words, or its form is that of no row.
  NO_WORDS,
  /// A note that names a paper together with a verb of handing in.
  NOTE_WITH_DUTY,
  /// A later sentence may ask for something, or tells of another paper.
  LATER_SENTENCE,
  /// It begins with nothing that can be handed in: with somebody, a case, a reference.
  NO_PAPER_FIRST,
  /// A paper may be meant that does not stand at the head of an item.
  HIDDEN_PAPER,
  /// Nobody can tell for which of its papers a condition holds.
  SHARED_CONDITION,
  /// It refers to papers that are listed elsewhere.
  REFERS_ON,
  /// Data or an account may stand for the paper.
  BY_DATA,
  /// "v.v.", or other papers that are not named beside those that are.
  MORE_UNNAMED,
  /// Several cases in one sentence.
  SEVERAL_CASES,
  /// It waives one of several papers.
  WAIVES_SOME,
  /// A row of our own whose words say more than its fields.
  BEYOND_FIELDS
}
