package vn.motcua.channels;

/// A command was written wrongly.
final class WrongUse extends Exception {

  private static final long serialVersionUID = 1L;
  private final String said;

  WrongUse(String said) {
    super(said);
    this.said = said;
  }

  String said() {
    return said;
  }
}
