package vn.motcua.knowledge.source.law;

/// Which numbers follow one another: `5`, `5a`, `6`.
final class Order {

  private Order() {}

  /// The number of a label without its letter.
  static int digits(String label) {
    return Integer.parseInt(label.replaceAll("\\D", ""));
  }

  /// Whether `next` comes after `last` with at most `gap` numbers left out.
  static boolean follows(String next, int last, int gap) {
    var number = digits(next);
    var lettered = !Character.isDigit(next.charAt(next.length() - 1));
    return (number > last && number <= last + 1 + gap) || (lettered && number == last);
  }
}
