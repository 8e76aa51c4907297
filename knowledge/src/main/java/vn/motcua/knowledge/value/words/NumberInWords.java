package vn.motcua.knowledge.value.words;

import java.util.ArrayList;
import java.util.List;

/// Writes whole numbers in words, in the reading taught at school: `hai mươi mốt`, `hai mươi tư`,
/// `mười lăm`, `một trăm lẻ năm`. Of the two words `lẻ` and `linh` it takes `lẻ`.
public final class NumberInWords {

  /// The largest number that is written: a million billions.
  public static final long LARGEST = 1_000_000_000_000_000L;

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final long BILLION = 1_000_000_000;
  private static final int THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;

  private NumberInWords() {}

  /// `number` in small letters.
  ///
  /// @throws IllegalArgumentException if `number` is negative or above [#LARGEST]
  public static String of(long number) {
    if (number < 0 || number > LARGEST) {
      throw new IllegalArgumentException("A number from 0 to 10^15 is wanted, was " + number);
    }
    if (number == 0) {
      return DIGITS[0];
    }
    var words = new ArrayList<String>();
    if (number >= BILLION) {
      words.addAll(belowBillion((int) (number / BILLION), false));
      words.add("tỷ");
    }
    words.addAll(belowBillion((int) (number % BILLION), number >= BILLION));
    return String.join(" ", words);
  }

  private static List<String> belowBillion(int number, boolean hasMoreBefore) {
    var words = new ArrayList<String>();
    group(words, number / MILLION, hasMoreBefore, "triệu");
    group(words, number / THOUSAND % THOUSAND, hasMoreBefore || number >= MILLION, "nghìn");
    group(words, number % THOUSAND, hasMoreBefore || number >= THOUSAND, "");
    return words;
  }

  /// Three digits and their scale; nothing for zeros. Behind others, the hundreds are always said.
  private static void group(List<String> words, int number, boolean hasMoreBefore, String scale) {
    if (number == 0) {
      return;
    }
    var hundreds = number / 100;
    if (hundreds > 0 || hasMoreBefore) {
      words.add(DIGITS[hundreds]);
      words.add("trăm");
    }
    tens(words, number % 100, hundreds > 0 || hasMoreBefore);
    if (!scale.isEmpty()) {
      words.add(scale);
    }
  }

  private static void tens(List<String> words, int number, boolean hasHundreds) {
    var tens = number / 10;
    var ones = number % 10;
    if (tens == 1) {
      words.add("mười");
    } else if (tens > 1) {
      words.add(DIGITS[tens]);
      words.add("mươi");
    } else if (hasHundreds && ones > 0) {
      words.add("lẻ");
    }
    if (ones > 0) {
      words.add(ones(ones, tens));
    }
  }

  private static String ones(int ones, int tens) {
    return switch (ones) {
      case 1 -> tens > 1 ? "mốt" : "một";
      case 4 -> tens > 1 ? "tư" : "bốn";
      case 5 -> tens > 0 ? "lăm" : "năm";
      default -> DIGITS[ones];
    };
  }
}
