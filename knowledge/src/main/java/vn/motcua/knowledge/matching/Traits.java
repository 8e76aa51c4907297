package vn.motcua.knowledge.matching;

import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.knowledge.language.VietnameseText;

/// What a matcher sees of a text: its syllables without accents, their neighbouring pairs, and the
/// syllables with accents where accents were typed. Each trait is a 32-bit number, since words
/// would take most of the space of a matcher; two of 50,000 traits rarely share a number.
public final class Traits {

  private static final char PAIR = '_';
  private static final char WITH_ACCENTS = '=';

  private Traits() {}

  /// The traits of `syllables`, each once, in ascending order.
  public static int[] of(List<String> syllables) {
    var folded = syllables.stream().map(VietnameseText::fold).toList();
    var single = folded.stream().mapToInt(String::hashCode);
    var pairs =
        IntStream.range(1, folded.size())
            .map(i -> (folded.get(i - 1) + PAIR + folded.get(i)).hashCode());
    var accented =
        IntStream.range(0, folded.size())
            .filter(i -> !folded.get(i).equals(syllables.get(i)))
            .map(i -> (WITH_ACCENTS + syllables.get(i)).hashCode());
    return IntStream.concat(single, IntStream.concat(pairs, accented))
        .sorted()
        .distinct()
        .toArray();
  }
}
