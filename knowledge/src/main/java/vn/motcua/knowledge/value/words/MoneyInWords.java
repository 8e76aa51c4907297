package vn.motcua.knowledge.value.words;

/// Writes sums of money in words.
public final class MoneyInWords {

  private MoneyInWords() {}

  /// `dong` đồng in words: `Hai triệu năm trăm nghìn đồng`.
  ///
  /// @throws IllegalArgumentException if `dong` is negative or above [NumberInWords#LARGEST]
  public static String of(long dong) {
    var words = NumberInWords.of(dong);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " đồng";
  }
}
