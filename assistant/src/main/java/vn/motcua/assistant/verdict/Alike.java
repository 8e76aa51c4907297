package vn.motcua.assistant.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.language.VietnameseText;

/// Tells whether a phrase on somebody's case says what a row or a case of a dossier names.
final class Alike {

  /// A name of one word is said too easily.
  private static final int LEAST_WORDS = 2;

  /// So much of a phrase is most of it.
  private static final double MOST = 0.8;

  /// What several phrases cover is less sure, so that fewer of the words will do.
  private static final double COVERED = 0.6;

  /// Words that only carry a condition.
  private static final Set<String> COMMON =
      Set.of(
          "khi", "neu", "doi", "voi", "truong", "hop", "thi", "la", "cua", "va", "cac", "co", "cho",
          "theo", "tai", "o", "duoc", "bi", "phai", "nguoi", "toi", "a", "b", "c", "d", "e", "1",
          "2", "3", "4", "5", "viec", "lam");

  private static final Set<String> DENIALS = Set.of("khong", "chua", "tru");

  /// Words that say the same of a paper or a person.
  private static final List<Same> SAME =
      List.of(
          new Same("bhxh", "bảo hiểm xã hội"),
          new Same("bhyt", "bảo hiểm y tế"),
          new Same("còn hạn", "còn giá trị"),
          new Same("còn hiệu lực", "còn giá trị"),
          new Same("còn thời hạn", "còn giá trị"),
          new Same("từ trần", "chết"),
          new Same("qua đời", "chết"));

  /// Words and others for which they stand.
  private record Same(String said, String meant) {

    String in(String text, boolean marked) {
      return marked
          ? text.replace(said, meant)
          : text.replace(VietnameseText.fold(said), VietnameseText.fold(meant));
    }
  }

  private Alike() {}

  /// Whether `phrase` has every word of `named` that carries meaning, and denies as much as it does.
  static boolean says(String phrase, String named) {
    var marked = areMarked(phrase, named);
    var wanted = words(named, marked);
    var said = words(phrase, marked);
    return wanted.size() >= LEAST_WORDS
        && said.containsAll(wanted)
        && denies(said) == denies(wanted);
  }

  /// Whether most of `phrase` stands in `named`: enough to say that a paper is due, never that one is
  /// not.
  static boolean resembles(String phrase, String named) {
    var marked = areMarked(phrase, named);
    var said = words(phrase, marked);
    var shared = words(named, marked);
    shared.retainAll(said);
    return shared.size() >= LEAST_WORDS && shared.size() >= MOST * said.size();
  }

  /// Whether both speak of one thing: most words of one are among those of the other, more than one.
  static boolean shares(String one, String other) {
    var marked = areMarked(one, other);
    var shared = words(one, marked);
    shared.retainAll(words(other, marked));
    return shared.size() >= LEAST_WORDS;
  }

  /// Whether all that was said together has most of the words of `named` that carry meaning: enough
  /// to say that a paper is due, never that one is not.
  static boolean cover(List<String> said, String named) {
    var marked = said.stream().allMatch(phrase -> areMarked(phrase, named));
    var wanted = words(named, marked);
    var all = new HashSet<String>();
    said.forEach(phrase -> all.addAll(words(phrase, marked)));
    var denied = denies(all);
    all.retainAll(wanted);
    return all.size() >= LEAST_WORDS
        && all.size() >= COVERED * wanted.size()
        && denied == denies(wanted);
  }

  /// Whether `phrase` has every word of `named` that carries meaning, whatever it denies besides:
  /// enough to say that a paper is due, never that one is not.
  static boolean mentions(String phrase, String named) {
    var marked = areMarked(phrase, named);
    var wanted = words(named, marked);
    return wanted.size() >= LEAST_WORDS
        && !denies(wanted)
        && words(phrase, marked).containsAll(wanted);
  }

  /// Marks tell words apart (kỳ, ký) where people typed them.
  private static boolean areMarked(String one, String other) {
    return !VietnameseText.isUnaccented(VietnameseText.normal(one))
        && !VietnameseText.isUnaccented(VietnameseText.normal(other));
  }

  private static boolean denies(Set<String> words) {
    return words.stream().map(VietnameseText::fold).anyMatch(DENIALS::contains);
  }

  private static Set<String> words(String text, boolean marked) {
    var normal = VietnameseText.normal(text);
    var plain = marked ? normal : VietnameseText.fold(normal);
    for (var same : SAME) {
      plain = same.in(plain, marked);
    }
    var words = Words.of(plain, Words.BETWEEN, COMMON);
    words.removeIf(word -> COMMON.contains(VietnameseText.fold(word)));
    return words;
  }
}
