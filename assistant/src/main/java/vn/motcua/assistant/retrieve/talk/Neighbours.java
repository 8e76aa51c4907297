package vn.motcua.assistant.retrieve.talk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.retrieve.fit.Variants;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.search.Hit;

/// Turns from the procedure spoken of to one that is near to it: another on the same thing, or one
/// of the same field.
///
/// @param finder looks procedures up
/// @param variants tells what a procedure is about
/// @param naming tells whether a message names what it finds
/// @param lines what scores mean: less than the floor is chance
public record Neighbours(Finder finder, Variants variants, Naming naming, Calibration lines) {

  /// Together with the thing spoken of, another procedure is found at least this well, and better
  /// than the one spoken of by at least so much. Set by `evaluation talks`.
  private static final double FOUND = 0.5;

  private static final double LEAD = 0.12;

  /// So many words of a name tell a thing.
  private static final int SEVERAL = 3;

  /// One of the field spoken of is named by a few words if found this well.
  private static final double IN_FIELD = 0.36;

  /// The same, looked up by another.
  public Neighbours with(Finder other) {
    return new Neighbours(other, variants, naming.with(other), lines);
  }

  /// Another procedure on the thing spoken of, where the words of the message lead to it with that
  /// thing and without: "thuế thì khai sao" after a household business.
  public Optional<Retrieval> onTheSame(Understanding understanding, Retrieval alone) {
    var focus = understanding.context().focus();
    if (focus.isEmpty()
        || understanding.has(Cue.PLAIN)
        || understanding.tells()
        || alone.bestScore() < lines.floor()) {
      return Optional.empty();
    }
    return finder
        .record(focus)
        .flatMap(spoken -> alone.best().flatMap(hit -> thing(spoken.name(), hit.name())))
        .map(thing -> finder.search(thing + " " + alone.query(), alone.situation()))
        .filter(both -> agree(both, alone) && leads(both, focus))
        .map(both -> new Retrieval(alone.query(), both.hits(), both.situation()));
  }

  private static boolean agree(Retrieval both, Retrieval alone) {
    return both.best().map(Hit::code).equals(alone.best().map(Hit::code));
  }

  /// The words that both names have for what they are about: all that the one spoken of has, or
  /// several.
  private Optional<String> thing(String spoken, String other) {
    var all = variants.matter(spoken);
    var shared = shared(all, variants.matter(other));
    return shared.size() >= SEVERAL || (shared.size() > 1 && shared.equals(all))
        ? Optional.of(String.join(" ", shared))
        : Optional.empty();
  }

  /// The longest run of words that stands in both.
  private static List<String> shared(List<String> one, List<String> other) {
    for (var length = one.size(); length > 1; length--) {
      for (var at = 0; at + length <= one.size(); at++) {
        var run = one.subList(at, at + length);
        if (Collections.indexOfSubList(other, run) >= 0) {
          return run;
        }
      }
    }
    return List.of();
  }

  private static boolean leads(Retrieval both, String focus) {
    return both.bestScore() >= FOUND
        && both.hits().stream()
            .filter(hit -> hit.score() > both.bestScore() - LEAD)
            .noneMatch(hit -> hit.code().equals(focus));
  }

  /// `alone`, with one of the field spoken of first, where the words name no other and it was found
  /// nearly as well: "tách cho con" after a land book divides land and no household.
  public Retrieval inField(Understanding understanding, Retrieval alone) {
    var field = field(understanding.context().focus());
    return field.isEmpty() || naming.isNamed(alone, "")
        ? alone
        : alone
            .nearBest(IN_FIELD)
            .filter(hit -> field(hit.code()).equals(field))
            .findFirst()
            .map(hit -> hit.scored(Math.max(hit.score(), alone.bestScore())))
            .map(alone::opening)
            .orElse(alone);
  }

  private String field(String code) {
    return finder.record(code).map(found -> found.heading().field()).orElse("");
  }
}
