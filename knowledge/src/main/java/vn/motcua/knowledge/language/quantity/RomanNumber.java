package vn.motcua.knowledge.language.quantity;

/// Writes numbers in Roman figures, as chapters and lists have them.
public final class RomanNumber {

  private static final int LARGEST = 3_999;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumber() {}

  /// The figures of `number`, from 1 to 3,999; what lies outside is brought to the nearer end, and
  /// below 1 there are none.
  public static String of(int number) {
    var rest = Math.clamp(number, 0, LARGEST);
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
