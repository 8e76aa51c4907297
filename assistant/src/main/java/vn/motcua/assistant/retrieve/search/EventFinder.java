package vn.motcua.assistant.retrieve.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.retrieve.found.EventMatch;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.event.LifeEvents;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.PhraseBook;

/// Finds the life event that a message may speak of.
public final class EventFinder {

  /// The best procedures that an event is held against.
  private static final int RIVALS = 3;

  /// Whoever died: the wordings of events name one of the family for all.
  private static final Pattern KIN =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(ba|bố|cha|tía|má|mẹ|mạ|ông|bà|cụ|ôn|mệ|chồng|vợ|anh|chị)( (nội|ngoại|xã))?"
              + "(?= (em|tôi|tui|mình|con|cháu|nhà|mới|vừa|mất|chết|qua đời|đã|bị))");

  /// A word in so many phrases of an event is its own; one in a single phrase only tells of a case.
  private static final int OFTEN = 2;

  /// A message this like a phrase says the whole of it, and needs no word that others have too.
  private static final double WHOLE = 0.8;

  private final FoldedWords words;

  /// The words that say what an event is about, without marks, by its id.
  private final Map<String, Set<String>> core = new HashMap<>();

  private final LifeEvents events;
  private final PhraseBook book;

  /// @param words reads messages and phrases alike
  public EventFinder(LifeEvents events, FoldedWords words) {
    this.events = events;
    this.words = words;
    var phrases = new LinkedHashMap<String, List<String>>();
    for (var event : events.all()) {
      phrases.put(event.id(), phrases(event));
    }
    book = new PhraseBook(phrases);
    phrases.forEach((id, all) -> core.put(id, core(all)));
  }

  private static List<String> phrases(LifeEvent event) {
    var phrases = new ArrayList<String>();
    phrases.add(event.name());
    phrases.addAll(event.wordings());
    return phrases;
  }

  /// Words of the name, which is the first of `phrases`, and those that several of them have.
  private Set<String> core(List<String> phrases) {
    var counts = new HashMap<String, Integer>();
    phrases.forEach(phrase ->
        new HashSet<>(words.of(phrase)).forEach(word -> counts.merge(word, 1, Integer::sum)));
    var core = new HashSet<>(words.of(phrases.getFirst()));
    counts.forEach((word, count) -> {
      if (count >= OFTEN) {
        core.add(word);
      }
    });
    return core;
  }

  /// Whether `message` has a word that says what the event is about: "ở tỉnh khác" may stand in a
  /// phrase on selling, but does not speak of it.
  private boolean speaksOf(String id, String message) {
    var core = this.core.getOrDefault(id, Set.of());
    return words.of(message).stream().anyMatch(core::contains);
  }

  private double rival(String message, List<Hit> hits) {
    return book.likeness(message, hits.stream().limit(RIVALS).map(Hit::matched).toList());
  }

  /// The event most like `words`, held against the procedures found; none where only words that say
  /// nothing of it are alike.
  public Optional<EventMatch> find(String words, Situation situation, List<Hit> hits) {
    var message = situation.is(CaseFact.DEATH) ? KIN.matcher(words).replaceAll("bố") : words;
    return book.best(message)
        .filter(match -> match.likeness() >= WHOLE || speaksOf(match.key(), message))
        .flatMap(match ->
            events
                .find(match.key())
                .map(event -> new EventMatch(event, match.likeness(), rival(message, hits))));
  }
}
