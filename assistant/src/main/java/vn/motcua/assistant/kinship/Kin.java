package vn.motcua.assistant.kinship;

/// What one person is to another, as laws on who may act for whom tell it apart.
public enum Kin {
  GRANDPARENT,
  PARENT,
  CHILD,
  SPOUSE,
  /// Of the same blood; a cousin is none.
  SIBLING,
  /// A farther relative, a relative by marriage or adoption, a friend, a stranger.
  OTHER;

  /// What the second is to the first.
  Kin back() {
    return switch (this) {
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case SPOUSE, SIBLING -> this;
      case GRANDPARENT, OTHER -> OTHER;
    };
  }
}
