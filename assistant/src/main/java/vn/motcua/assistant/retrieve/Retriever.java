package vn.motcua.assistant.retrieve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.understand.Cue;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

/// Finds procedures; a message that cannot stand by itself is read together with the one before.
public final class Retriever {

  private static final int HITS = 10;

  /// How many messages back a follow-up may lean.
  private static final int REACH = 4;

  /// A message that finds less than this is read with the one before it: one that sounds like a
  /// follow-up sooner. Set by `evaluation questions`, follow-ups of the project's own set.
  private static final double STANDS_ALONE = 0.55;

  private static final double STRONG_ENOUGH = 0.36;

  /// A follow-up that finds less than this names nothing of its own.
  private static final double NAMES_NOTHING = 0.235;

  /// In characters: from here on a message is a story; a sentence of it is worth a search.
  private static final int LONG = 60;

  private static final int SENTENCE = 12;
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!;,\\n]+");

  private final EverydayTerms terms = new EverydayTerms();
  private final Filler filler = new Filler();
  private final Catalogue catalogue;

  /// @param catalogue where procedures are looked up
  public Retriever(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The procedures that `understanding` may be about.
  public Retrieval retrieve(Understanding understanding) {
    var alone = alone(understanding.query());
    if (understanding.earlier().isEmpty()) {
      return alone;
    }
    if (understanding.has(Cue.NEEDED)) {
      return ofEarlier(understanding, alone).orElse(alone);
    }
    var leans = understanding.has(Cue.FOLLOW_UP) || namesLittle(understanding.query());
    if (alone.bestScore() >= (leans ? STANDS_ALONE : STRONG_ENOUGH)) {
      return alone;
    }
    var found =
        understanding.earlier().stream()
            .limit(REACH)
            .map(before -> together(before, alone))
            .filter(both -> !both.hits().isEmpty())
            .toList();
    return found.stream()
        .filter(both -> both.bestScore() >= STRONG_ENOUGH)
        .findFirst()
        .orElse(found.isEmpty() ? alone : found.getFirst());
  }

  /// What the messages before were about: "and do I need my marriage certificate?" is no question
  /// on marriage.
  private Optional<Retrieval> ofEarlier(Understanding understanding, Retrieval alone) {
    return understanding.earlier().stream()
        .limit(REACH)
        .map(this::alone)
        .filter(before -> before.bestScore() >= STRONG_ENOUGH)
        .findFirst()
        .map(before -> new Retrieval(before.query() + " " + alone.query(), before.hits()));
  }

  /// One syllable beside filler ("how long until I have the book?") names no procedure.
  private boolean namesLittle(String message) {
    return filler.without(terms.officialSyllables(message)).size() <= 1;
  }

  /// A long story is also looked for sentence by sentence, where the whole of it finds little.
  private Retrieval alone(String message) {
    var whole = search(message);
    if (message.length() < LONG || whole.bestScore() >= STRONG_ENOUGH) {
      return whole;
    }
    return SENTENCE_END
        .splitAsStream(message)
        .filter(sentence -> sentence.length() >= SENTENCE)
        .map(this::search)
        .max(Comparator.comparingDouble(Retrieval::bestScore))
        .filter(best -> best.bestScore() > whole.bestScore())
        .orElse(whole);
  }

  /// An earlier message with this one; the earlier one alone where this one names nothing; no hits
  /// where the earlier one does not help.
  private Retrieval together(String before, Retrieval alone) {
    var earlier = alone(before);
    if (alone.hits().isEmpty()) {
      return earlier;
    }
    var words = earlier.hits().isEmpty() ? before : earlier.query();
    var both = search(words + " " + alone.query());
    if (alone.bestScore() < NAMES_NOTHING && agree(both, earlier)) {
      return new Retrieval(both.query(), earlier.hits());
    }
    return both.bestScore() > alone.bestScore() ? both : new Retrieval(words, List.of());
  }

  private static boolean agree(Retrieval one, Retrieval other) {
    return one.best().map(Hit::code).equals(other.best().map(Hit::code));
  }

  private Retrieval search(String words) {
    return new Retrieval(words, catalogue.search(Query.of(words, HITS)));
  }
}
