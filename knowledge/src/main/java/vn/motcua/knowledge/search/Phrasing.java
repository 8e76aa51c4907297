package vn.motcua.knowledge.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.Vernacular;
import vn.motcua.knowledge.language.VietnameseText;

/// Makes phrases of names, wordings and questions, all in the same way.
final class Phrasing {

  /// "(thực hiện tại cấp tỉnh)" tells levels apart, which the choice of level does better.
  private static final Pattern LEVEL_NOTE =
      Pattern.compile("(?iu)\\(?\\s*thực hiện (?:tại |ở )?(?:cấp )[^)]*\\)?$");

  private static final Set<String> DENIALS = Set.of("không", "chưa", "hết", "nữa", "trước");

  private static final Set<String> GENERIC =
      Set.of(
          "dang", "ki", "cap", "lai", "xin", "doi", "khai", "bao", "thay", "thong", "giay", "to",
          "mat", "bi");

  /// `1.004222`, also with a blank in it or with a suffix: `1.004222.000.00.00.H41`.
  private static final Pattern CODE =
      Pattern.compile("(?<![\\d.,/])(\\d{1,2})\\. ?(\\d{6})(?!\\d)");

  private final EverydayTerms terms;
  private final Filler filler;

  Phrasing(Vernacular vernacular) {
    terms = vernacular.terms();
    filler = vernacular.filler();
  }

  /// A question without filler; empty where what remains names nothing, as a single syllable
  /// does: Vietnamese names things in two.
  Phrase question(String text) {
    return question(text, syllables(text));
  }

  /// The same for a text whose [#syllables] are known.
  Phrase question(String text, List<String> syllables) {
    var rest = filler.without(syllables);
    var vague = rest.size() < 2 || rest.stream().allMatch(Phrasing::namesNothing);
    return Phrase.of(text, vague ? List.of() : rest);
  }

  /// The syllables of `text`, everyday words replaced.
  List<String> syllables(String text) {
    return terms.officialSyllables(text);
  }

  /// A procedure's name or an everyday wording, without filler unless it is all filler.
  Phrase phrase(String text) {
    var plain = LEVEL_NOTE.matcher(text).replaceAll("").strip();
    var syllables = syllables(plain);
    var rest = filler.without(syllables, Phrasing::denies);
    return Phrase.of(text, rest.isEmpty() ? syllables : rest);
  }

  /// Words that turn a phrase into its opposite stay in it.
  private static boolean denies(String syllable) {
    return DENIALS.contains(syllable);
  }

  /// Verbs that every second procedure has, and bare numbers: alone they name nothing.
  private static boolean namesNothing(String syllable) {
    return GENERIC.contains(VietnameseText.fold(syllable)) || syllable.matches("\\d+");
  }

  /// The first six-digit code that `text` names, without the suffix that systems append, or the
  /// empty string.
  static String codeIn(String text) {
    var found = CODE.matcher(VietnameseText.clean(text));
    return found.find() ? found.group(1) + "." + found.group(2) : "";
  }
}
