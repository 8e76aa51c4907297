package vn.motcua.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.language.Vernacular;

/// Phrases under keys, compared with messages as the names and wordings of procedures are.
public final class PhraseBook {

  /// A phrase and its key.
  private record Keyed(String key, String text, Measured phrase) {}

  /// The phrase that a message is most like.
  ///
  /// @param key whose phrase it is
  /// @param phrase the phrase
  /// @param likeness 0 to 1
  public record Match(String key, String phrase, double likeness) {}

  private final Phrasing phrasing = new Phrasing(Vernacular.shipped());
  private final List<Keyed> phrases = new ArrayList<>();
  private final Likeness likeness;
  private final Remembered<String, Measured> messages = new Remembered<>();

  /// @param byKey the phrases of each key, in an order that settles ties
  public PhraseBook(Map<String, List<String>> byKey) {
    var read = new LinkedHashMap<Phrase, String>();
    byKey.forEach((key, texts) -> texts.forEach(text -> read.put(phrasing.phrase(text), key)));
    likeness = new Likeness(new Weights(List.copyOf(read.keySet())));
    read.forEach(
        (phrase, key) -> phrases.add(new Keyed(key, phrase.text(), likeness.measured(phrase))));
  }

  /// The phrase most like `message`, or none where it shares no word with any.
  public Optional<Match> best(String message) {
    var question = messages.of(message, this::measured);
    return phrases.stream()
        .map(keyed -> new Match(keyed.key(), keyed.text(), likeness.of(question, keyed.phrase())))
        .filter(match -> match.likeness() > 0)
        .max(Comparator.comparingDouble(Match::likeness));
  }

  /// How like `message` is to the most like of `others`, which need not be in the book, on the same
  /// scale; 0 where there is none.
  public double likeness(String message, List<String> others) {
    var question = messages.of(message, this::measured);
    return others.stream()
        .mapToDouble(other -> likeness.of(question, measured(other)))
        .max()
        .orElse(0);
  }

  private Measured measured(String text) {
    return likeness.measured(phrasing.phrase(text));
  }
}
