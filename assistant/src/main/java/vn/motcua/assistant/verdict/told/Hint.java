package vn.motcua.assistant.verdict.told;

/// What words on a person's case may say (`circumstances.tsv`). Names of facts are those of
/// [vn.motcua.knowledge.rule.CaseFact]; of ways of filing and filers those of their types.
enum Hint {
  DATA_MISSING,
  DATA_CONFIRMED,
  ORIGINAL_SHOWN,
  ON_VNEID,
  INTERACTIVE_FORM,
  FORGERY_SUSPECTED,
  OLD_PAPER_VALID,
  LAND_RESIDENTIAL,
  LAND_NOT_RESIDENTIAL,
  BEFORE_DIGITISED,
  PROXY,
  ABROAD,
  IN_PERSON,
  ONLINE,
  POST,
  SELF,
  RELATIVE,
  AUTHORISED,
  HIRED,
  /// Somebody else than a state office demands it.
  PRIVATE
}
