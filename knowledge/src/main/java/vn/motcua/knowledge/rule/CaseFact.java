package vn.motcua.knowledge.rule;

/// A fact of a person's case that a rule may turn on.
public enum CaseFact {
  /// A foreigner, or a foreign element.
  FOREIGN,
  /// Lives in another country.
  ABROAD,
  STATELESS,
  LOST,
  DAMAGED,
  /// Something in the paper or the data is wrong.
  WRONG,
  EXPIRED,
  FIRST,
  AGAIN,
  LATE,
  /// It is about a child of the person's.
  CHILD,
  /// It is about a parent of the person's.
  PARENT,
  SPOUSE,
  DEATH,
  UNMARRIED,
  POOR,
  MERIT,
  DISABLED,
  /// Another person files.
  PROXY,
  MILITARY,
  POLICE,
  BORDER,
  MOBILE,
  MOTORCYCLE,
  CAR,
  ORGANISATION,
  /// The office could retrieve the data.
  DATA_CONFIRMED,
  /// The data are not there, or wrong.
  DATA_MISSING,
  /// The original is shown for comparison.
  ORIGINAL_SHOWN,
  /// The paper is integrated into VNeID and shown there.
  ON_VNEID,
  /// The form was filled in on the portal itself.
  INTERACTIVE_FORM,
  FORGERY_SUSPECTED,
  /// Issued before the reorganisation of 2025, and still valid.
  OLD_PAPER_VALID,
  /// The land is residential land.
  LAND_RESIDENTIAL,
  LAND_NOT_RESIDENTIAL,
  /// Registered before the registers were digitised.
  BEFORE_DIGITISED
}
