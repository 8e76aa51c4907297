package vn.motcua.assistant.retrieve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.event.LifeEvent;
import vn.motcua.knowledge.event.LifeEvents;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.PhraseBook;

/// Finds the life event that a message may speak of.
final class EventFinder {

  /// The best procedures that an event is held against.
  private static final int RIVALS = 3;

  /// Whoever died: the wordings of events name one of the family for all.
  private static final Pattern KIN =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(ba|bố|cha|tía|má|mẹ|mạ|ông|bà|cụ|ôn|mệ|chồng|vợ|anh|chị)( (nội|ngoại|xã))?"
              + "(?= (em|tôi|tui|mình|con|cháu|nhà|mới|vừa|mất|chết|qua đời|đã|bị))");

  private final LifeEvents events;
  private final PhraseBook book;

  EventFinder(LifeEvents events) {
    this.events = events;
    var phrases = new LinkedHashMap<String, List<String>>();
    for (var event : events.all()) {
      phrases.put(event.id(), phrases(event));
    }
    book = new PhraseBook(phrases);
  }

  private static List<String> phrases(LifeEvent event) {
    var phrases = new ArrayList<String>();
    phrases.add(event.name());
    phrases.addAll(event.wordings());
    return phrases;
  }

  /// The event most like `words`, held against the procedures found.
  Optional<EventMatch> find(String words, Situation situation, List<Hit> hits) {
    var message = situation.is(CaseFact.DEATH) ? KIN.matcher(words).replaceAll("bố") : words;
    var rival =
        hits.stream()
            .limit(RIVALS)
            .mapToDouble(hit -> book.likeness(message, hit.matched()))
            .max()
            .orElse(0);
    return book.best(message)
        .flatMap(match ->
            events.find(match.key()).map(event -> new EventMatch(event, match.likeness(), rival)));
  }
}
