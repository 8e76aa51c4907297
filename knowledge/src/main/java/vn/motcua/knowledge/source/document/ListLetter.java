package vn.motcua.knowledge.source.document;

/// Letters as lists count with them.
final class ListLetter {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private ListLetter() {}

  /// `b` of 2; after the last letter it begins again.
  static String of(int number) {
    return String.valueOf(LETTERS.charAt(Math.floorMod(number - 1, LETTERS.length())));
  }
}
