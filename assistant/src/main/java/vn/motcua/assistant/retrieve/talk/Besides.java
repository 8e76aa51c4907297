package vn.motcua.assistant.retrieve.talk;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.search.Hit;

/// Stays with the procedure spoken of where a message asks how it is with something that its record
/// speaks of, and that no procedure is called by: "còn dây diều thì sao". So it does where what was
/// found says itself that the one spoken of does it: "ai thả diều thì làm ở 9.000001".
///
/// @param staying goes back to the procedure spoken of
/// @param finder looks its record up
/// @param mentions tells of what records speak
public record Besides(Staying staying, Finder finder, Mentions mentions) {

  /// Looked for in small words with marks and without.
  private static final Pattern THING =
      Pattern.compile(
          "(?iu)(?:^|[,.;] ?)(?:(?:à|ờ|ủa|mà|rồi|thế|vậy|còn|the|vay|con|roi|ma)[, ]+)+(?<thing>[^,.;?!]{2,40}?)"
              + "(?:,| thì| thi)? (?:sao|thế nào|the nao)(?!\\p{L})");

  /// By more than what makes two procedures equally likely.
  private static final double LEAD = 0.02;

  private static final int MOST = 3;

  /// The procedure spoken of; empty where another may be meant.
  public Optional<Retrieval> of(Understanding understanding, Retrieval alone) {
    var focus = understanding.context().focus();
    if (focus.isEmpty()
        || !understanding.has(Cue.BESIDE)
        || understanding.has(Cue.ACT)
        || understanding.has(Cue.CHANGE)
        || staying.turning().isNamed(alone)) {
      return Optional.empty();
    }
    return leadsBack(focus, alone)
        ? finder.coded(focus).map(hit -> before(alone, hit))
        : Optional.of(understanding.question().text())
            .filter(text -> knows(focus, text))
            .flatMap(_ -> Spoken.resumed(focus, understanding.context(), alone, finder));
  }

  /// What was found, with the procedure spoken of before it.
  private static Retrieval before(Retrieval alone, Hit spokenOf) {
    var first = spokenOf.scored(Math.min(1, alone.bestScore() + LEAD));
    return new Retrieval(alone.query(), Retrieval.first(first, alone.hits()), alone.situation());
  }

  private boolean leadsBack(String code, Retrieval alone) {
    return alone.hits().stream()
        .limit(MOST)
        .flatMap(hit -> finder.record(hit.code()).stream())
        .flatMap(record -> record.statements().stream())
        .anyMatch(said -> said.text().contains(code));
  }

  private boolean knows(String code, String message) {
    var thing = THING.matcher(message);
    return thing.find()
        && finder
            .record(code)
            .filter(record -> mentions.ofAll(thing.group("thing"), record))
            .isPresent();
  }
}
