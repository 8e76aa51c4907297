package vn.motcua.knowledge.value.words;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.VietnameseText;

/// Puts the marks back on the words of numbers, days and sums. Each of them is one word only once the
/// text is known to be a number, so nothing has to be guessed.
public final class MarksOfNumbers {

  private static final Map<String, String> WORDS =
      Stream.of(
              "ngày", "tháng", "năm", "mùng", "mồng", "không", "một", "bốn", "tư", "lăm", "sáu",
              "bảy", "tám", "chín", "mười", "trăm", "lẻ", "nghìn", "ngàn", "triệu", "tỷ", "rưỡi",
              "đồng", "chẵn")
          .collect(Collectors.toUnmodifiableMap(VietnameseText::fold, word -> word));

  private MarksOfNumbers() {}

  /// `line` with marks if it has none, else as it is, in small letters.
  public static String on(String line) {
    var small = line.toLowerCase(Locale.ROOT);
    return VietnameseText.isUnaccented(small)
        ? Stream.of(small.split(" "))
            .map(word -> WORDS.getOrDefault(word, word))
            .collect(Collectors.joining(" "))
        : small;
  }
}
