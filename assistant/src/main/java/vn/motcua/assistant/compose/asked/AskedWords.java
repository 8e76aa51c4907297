package vn.motcua.assistant.compose.asked;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads the words of a question that tell what is asked of a procedure beyond its name, and knows
/// the passages that have them.
public final class AskedWords {

  private final PairedWords words = new PairedWords();

  /// One that reads everyday words.
  public AskedWords() {}

  /// What `question` asks of the procedure called `name`, of which `passages` speak.
  public Asked of(String question, String name, List<String> passages) {
    var marked = PairedWords.isMarked(question);
    var asked = words.beyond(name, question, marked);
    return new Weighing(asked, said(asked, passages, marked), passages.size()).all();
  }

  /// The words of the passages that have a pair of what was asked as it stands; the rest is not worth
  /// reading.
  private Map<String, Set<String>> said(Set<String> asked, List<String> passages, boolean marked) {
    var pairs = asked.stream().filter(PairedWords::isPair).toList();
    var said = new HashMap<String, Set<String>>();
    for (var passage : passages) {
      var lower = passage.toLowerCase(Locale.ROOT);
      var text = marked ? lower : VietnameseText.fold(lower);
      if (pairs.stream().anyMatch(text::contains)) {
        said.computeIfAbsent(passage, each -> words.of(each, marked));
      }
    }
    return said;
  }

  /// How many words of `question` `passage` has, beyond those that frame it or name the procedure;
  /// each two together count as one more.
  public long shared(String question, String name, String passage) {
    var marked = PairedWords.isMarked(question);
    var said = words.of(passage, marked);
    return words.beyond(name, question, marked).stream().filter(said::contains).count();
  }

  /// The pairs of syllables in `question` that neither name the procedure nor only frame it.
  public Set<String> pairs(String question, String name) {
    var pairs = words.beyond(name, question, PairedWords.isMarked(question));
    pairs.removeIf(word -> !PairedWords.isPair(word));
    return pairs;
  }

  /// Whether `question` asks anything beyond the name of the procedure.
  public boolean asksMore(String question, String name) {
    return words.beyond(name, question, PairedWords.isMarked(question)).stream()
        .anyMatch(word ->
            !PairedWords.isPair(word) && !FrameWords.isFrame(word) && !FrameWords.isTime(word));
  }

  /// How many of `pairs` `passage` has.
  public long count(Set<String> pairs, String passage) {
    var said = words.of(passage, pairs.isEmpty() || PairedWords.isMarked(String.join(" ", pairs)));
    return pairs.stream().filter(said::contains).count();
  }

  /// Tells whether a passage speaks of `thing`, by two syllables of it together where it has several;
  /// anything does of what is only the procedure called `name`.
  public Predicate<String> naming(String thing, String name) {
    var marked = PairedWords.isMarked(thing);
    var pairs = told(words.beyond("", thing, marked));
    return told(words.beyond(name, thing, marked)).isEmpty() || pairs.isEmpty()
        ? _ -> true
        : passage -> words.of(passage, marked).stream().anyMatch(pairs::contains);
  }

  /// Tells whether a passage has two neighbouring syllables of `core`, or the only one; anything has
  /// where they are of the name of the procedure.
  public Predicate<String> tellingApart(String core, String name) {
    var marked = PairedWords.isMarked(core);
    var all = words.of(core, marked);
    var pairs = all.stream().filter(PairedWords::isPair).collect(Collectors.toSet());
    var wanted = pairs.isEmpty() ? all : pairs;
    wanted.removeAll(FrameWords.generic());
    return wanted.isEmpty() || words.of(name, marked).containsAll(wanted)
        ? _ -> true
        : passage -> !Collections.disjoint(words.of(passage, marked), wanted);
  }

  private static Set<String> told(Set<String> words) {
    return words.stream()
        .filter(word -> PairedWords.isPair(word) && !FrameWords.isFramed(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether `question` asks something beyond the name of the procedure of which `passages` have no
  /// word.
  public boolean isUnheard(String question, String name, List<String> passages) {
    var marked = PairedWords.isMarked(question);
    var asked = words.beyond(name, question, marked);
    var all = String.join("\n", passages).toLowerCase(Locale.ROOT);
    var text = marked ? all : VietnameseText.fold(all);
    return asked.stream().anyMatch(word -> PairedWords.isPair(word) && !FrameWords.isFramed(word))
        && asked.stream().noneMatch(text::contains);
  }

  /// Whether `thing` is named by two syllables together that are none of the name of the procedure, and
  /// none of `passages` names it so.
  public boolean isUnnamed(String thing, String name, List<String> passages) {
    var marked = PairedWords.isMarked(thing);
    var named = words.of(name, marked);
    var asked = new HashSet<>(told(words.beyond(name, thing, marked)));
    asked.removeIf(word -> Stream.of(word.split(" ")).anyMatch(named::contains));
    return !asked.isEmpty()
        && passages.stream()
            .noneMatch(passage -> !Collections.disjoint(words.of(passage, marked), asked));
  }
}
