package vn.motcua.knowledge.source.document;

/// Numbers as lists write them.
final class Numerals {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  static String letter(int number) {
    return String.valueOf(LETTERS.charAt(Math.floorMod(number - 1, LETTERS.length())));
  }

  static String roman(int number) {
    var rest = Math.clamp(number, 0, 3999);
    var all = new StringBuilder();
    for (var i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        all.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return all.toString();
  }
}
