package vn.motcua.assistant.compose.asked;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.likeness.SameWords;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// Takes texts apart into the words by which a question and a passage are held together: syllables in
/// official terms, and each two neighbours of them.
final class PairedWords {

  private final EverydayTerms terms = new EverydayTerms();
  private final SameWords same = new SameWords();

  /// Whether `question` is typed with its marks; if not, all that it is held against is read without.
  static boolean isMarked(String question) {
    return !VietnameseText.isUnaccented(VietnameseText.normal(question));
  }

  static boolean isPair(String word) {
    return word.indexOf(' ') >= 0;
  }

  /// The syllables of `text` and each two neighbours.
  Set<String> of(String text, boolean marked) {
    var official = same.of(terms.officialSyllables(text));
    var syllables = marked ? official : official.stream().map(VietnameseText::fold).toList();
    var words = new HashSet<>(syllables);
    words.addAll(Syllables.pairs(syllables));
    return words;
  }

  /// The words of `question` that neither name the procedure nor only frame what is asked.
  Set<String> beyond(String name, String question, boolean marked) {
    var asked = of(question, marked);
    var named = of(name, marked);
    asked.removeIf(word ->
        Stream.of(word.split(" "))
            .allMatch(each -> named.contains(each) || FrameWords.isFrame(each)));
    return asked;
  }
}
