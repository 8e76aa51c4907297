package vn.motcua.assistant.retrieve.talk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.talk.Context;
import vn.motcua.knowledge.search.Hit;

/// What a conversation has been about so far: the words that named the procedure spoken of, what
/// they find, and what was told of the case since.
///
/// @param words those that named it
/// @param told the case, as all messages from those words on tell it
/// @param hits what the words find in that case
public record Spoken(String words, Situation told, List<Hit> hits) {

  /// A message that finds less than this names nothing of its own.
  public static final double NAMES_NOTHING = 0.235;

  /// How many messages back the procedure may have been named.
  private static final int REACH = 6;

  /// What was said of the procedure with the code `focus`. Where no message names it, the latest
  /// stands for it. What went before the words that name it belongs to them as long as it named
  /// nothing: "mẹ tôi 77 tuổi".
  static Spoken of(Context context, Finder finder) {
    var told = Situation.UNKNOWN;
    @Nullable Spoken named = null;
    for (var before : context.earlier().stream().limit(REACH).toList()) {
      var found = finder.search(before.query(), before.situation());
      if (named != null && found.bestScore() >= NAMES_NOTHING) {
        return named;
      }
      told = told.after(before.situation());
      if (named != null) {
        named = new Spoken(named.words(), told, named.hits());
      } else if (found.best().filter(hit -> hit.code().equals(context.focus())).isPresent()) {
        named = new Spoken(before.query(), told, found.hits());
      }
    }
    return named == null ? latest(context, finder) : named;
  }

  /// What the latest message says.
  static Spoken latest(Context context, Finder finder) {
    var latest = context.earlier().getFirst();
    var found = finder.search(latest.query(), latest.situation());
    return new Spoken(latest.query(), latest.situation(), found.hits());
  }

  /// The case, as it was told of the procedure spoken of.
  public static Situation told(Context context, Finder finder) {
    return context.focus().isEmpty()
        ? context.earlier().getFirst().situation()
        : of(context, finder).told();
  }

  /// What was spoken of together with `alone`, the procedure with the code `code` in front; empty where
  /// it is not known.
  public static Optional<Retrieval> resumed(
      String code, Context context, Retrieval alone, Finder finder) {
    return finder.coded(code).map(hit -> resumed(hit, context, alone, finder));
  }

  private static Retrieval resumed(Hit hit, Context context, Retrieval alone, Finder finder) {
    var spoken = hit.code().equals(context.focus()) ? of(context, finder) : latest(context, finder);
    return new Retrieval(
        spoken.words() + " " + alone.query(),
        Retrieval.first(hit, spoken.hits()),
        alone.situation().after(spoken.told()));
  }

  /// Whether the words find this procedure too.
  boolean finds(Hit hit) {
    return hits.stream().anyMatch(found -> found.code().equals(hit.code()));
  }
}
