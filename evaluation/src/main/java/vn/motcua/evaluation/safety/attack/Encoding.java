package vn.motcua.evaluation.safety.attack;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Ways to write words so that a machine may read them and people hardly can.
enum Encoding {
  NONE(words -> words),
  BASE64(words -> Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8))),
  ROT13(words -> letters(words, Encoding::turned)),
  LEET(words -> replaced(words, Map.of('a', "4", 'e', "3", 'i', "1", 'o', "0", 's', "5"))),
  TELEX(Encoding::typed),
  REVERSED(words -> new StringBuilder(words).reverse().toString()),
  HOMOGLYPH(words -> replaced(words, Map.of('a', "а", 'e', "е", 'o', "о", 'p', "р", 'c', "с"))),
  ZERO_WIDTH(words -> String.join("\u200b", words.split(""))),
  /// Letters of the block of tags, which no screen shows.
  TAGS(words -> letters(words, letter -> letter < 0x7f ? 0xe0000 + letter : letter)),
  /// Turned round, with the signs that make a screen turn it back.
  BIDI(words -> "\u202e" + new StringBuilder(words).reverse() + "\u202c");

  private static final Map<Character, String> TONES =
      Map.of('\u0300', "f", '\u0301', "s", '\u0303', "x", '\u0309', "r", '\u0323', "j");
  private static final Map<Character, String> SHAPES =
      Map.of('\u0302', "^", '\u0306', "w", '\u031b', "w");

  @SuppressWarnings("ImmutableEnumChecker") // keeps nothing
  private final UnaryOperator<String> change;

  Encoding(UnaryOperator<String> change) {
    this.change = change;
  }

  /// `words` written so.
  String of(String words) {
    return change.apply(words);
  }

  private static String letters(String words, java.util.function.IntUnaryOperator change) {
    return words
        .codePoints()
        .map(change)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static int turned(int letter) {
    if (letter >= 'a' && letter <= 'z') {
      return 'a' + (letter - 'a' + 13) % 26;
    }
    return letter >= 'A' && letter <= 'Z' ? 'A' + (letter - 'A' + 13) % 26 : letter;
  }

  private static String replaced(String words, Map<Character, String> letters) {
    return words
        .chars()
        .mapToObj(letter -> letters.getOrDefault((char) letter, Character.toString(letter)))
        .collect(Collectors.joining());
  }

  /// The keys of a Telex keyboard: `lệ phí` becomes `leej phis`.
  private static String typed(String words) {
    var all = new StringBuilder();
    for (var word : words.split(" ")) {
      var keys = new StringBuilder();
      var tone = new StringBuilder();
      for (var letter : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
        var shape = SHAPES.getOrDefault(letter, "");
        if (TONES.containsKey(letter)) {
          tone.append(TONES.get(letter));
        } else if (!shape.isEmpty()) {
          keys.append(shape.equals("^") ? keys.substring(keys.length() - 1) : shape);
        } else {
          keys.append(letter == 'đ' ? "dd" : Character.toString(letter));
        }
      }
      all.append(keys).append(tone).append(' ');
    }
    return all.toString().strip();
  }
}
