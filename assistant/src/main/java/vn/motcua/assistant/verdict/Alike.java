package vn.motcua.assistant.verdict;

import java.util.Set;
import vn.motcua.knowledge.language.VietnameseText;

/// Tells whether a phrase on somebody's case says what a row or a case of a dossier names.
final class Alike {

  /// A name of one word is said too easily.
  private static final int LEAST_WORDS = 2;

  /// So much of a phrase is most of it.
  private static final double MOST = 0.8;

  /// Words that only carry a condition.
  private static final Set<String> COMMON =
      Set.of(
          "khi", "neu", "doi", "voi", "truong", "hop", "thi", "la", "cua", "va", "cac", "co", "cho",
          "theo", "tai", "o", "duoc", "bi", "phai", "nguoi", "toi", "a", "b", "c", "d", "e", "1",
          "2", "3", "4", "5", "viec", "lam");

  private static final Set<String> DENIALS = Set.of("khong", "chua", "tru");

  private Alike() {}

  /// Whether `phrase` has every word of `named` that carries meaning, and denies as much as it does.
  static boolean says(String phrase, String named) {
    var wanted = words(named);
    var said = words(phrase);
    return wanted.size() >= LEAST_WORDS
        && said.containsAll(wanted)
        && denies(said) == denies(wanted);
  }

  /// Whether most of `phrase` stands in `named`: enough to say that a paper is due, never that one is
  /// not.
  static boolean resembles(String phrase, String named) {
    var said = words(phrase);
    var shared = words(named);
    shared.retainAll(said);
    return shared.size() >= LEAST_WORDS && shared.size() >= MOST * said.size();
  }

  private static boolean denies(Set<String> words) {
    return words.stream().anyMatch(DENIALS::contains);
  }

  private static Set<String> words(String text) {
    var folded =
        VietnameseText.fold(VietnameseText.normal(text))
            .replace("bhxh", "bao hiem xa hoi")
            .replace("bhyt", "bao hiem y te");
    return Words.of(folded, Words.BETWEEN, COMMON);
  }
}
