package vn.motcua.assistant.retrieve;

import java.util.Comparator;
import java.util.regex.Pattern;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Query;

/// Finds procedures; a message that cannot stand by itself is read together with the one before.
public final class Retriever {

  private static final int HITS = 10;

  /// How many messages back a follow-up may lean.
  private static final int REACH = 4;

  /// A message that finds less than this is read with the one before it: one that sounds like a
  /// follow-up sooner. Set by `evaluation questions`, follow-ups of the project's own set.
  private static final double STANDS_ALONE = 0.8;

  private static final double STRONG_ENOUGH = 0.45;

  /// In characters: from here on a message is a story; a sentence of it is worth a search.
  private static final int LONG = 60;

  private static final int SENTENCE = 12;
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!;,\\n]+");

  private final Catalogue catalogue;

  /// @param catalogue where procedures are looked up
  public Retriever(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The procedures that `understanding` may be about.
  public Retrieval retrieve(Understanding understanding) {
    var alone = alone(understanding.query());
    var floor = understanding.leansBack() ? STANDS_ALONE : STRONG_ENOUGH;
    if (understanding.earlier().isEmpty() || alone.bestScore() >= floor) {
      return alone;
    }
    return understanding.earlier().stream()
        .limit(REACH)
        .map(before -> together(before, alone))
        .filter(found -> !found.hits().isEmpty())
        .findFirst()
        .orElse(alone);
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

  /// An earlier message with this one; the earlier one alone where this one names nothing.
  private Retrieval together(String before, Retrieval alone) {
    if (alone.hits().isEmpty()) {
      return search(before);
    }
    var both = search(before + " " + alone.query());
    return both.bestScore() > alone.bestScore() ? both : alone;
  }

  private Retrieval search(String words) {
    return new Retrieval(words, catalogue.search(Query.of(words, HITS)));
  }
}
