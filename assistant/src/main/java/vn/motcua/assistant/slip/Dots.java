package vn.motcua.assistant.slip;

/// Lines to write on. Ellipses, because before a dot programs differ on where a line may break.
final class Dots {

  static final String SHORT = "…".repeat(8);
  static final String LONG = "…".repeat(20);

  private Dots() {}
}
