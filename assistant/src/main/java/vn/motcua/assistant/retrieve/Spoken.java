package vn.motcua.assistant.retrieve;

import java.util.List;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.Context;
import vn.motcua.knowledge.search.Hit;

/// What a conversation has been about so far: the words that named the procedure spoken of, what
/// they find, and what was told of the case since.
///
/// @param words those that named it
/// @param told the case, as all messages from those words on tell it
/// @param hits what the words find in that case
record Spoken(String words, Situation told, List<Hit> hits) {

  /// How many messages back the procedure may have been named.
  private static final int REACH = 6;

  /// What was said of the procedure with the code `focus`. Where no message names it, the latest
  /// stands for it.
  static Spoken of(Context context, Finder finder) {
    var told = Situation.UNKNOWN;
    for (var before : context.earlier().stream().limit(REACH).toList()) {
      told = told.after(before.situation());
      var found = finder.search(before.query(), before.situation());
      if (found.best().filter(best -> best.code().equals(context.focus())).isPresent()) {
        return new Spoken(before.query(), told, found.hits());
      }
    }
    var latest = context.earlier().getFirst();
    var found = finder.search(latest.query(), latest.situation());
    return new Spoken(latest.query(), latest.situation(), found.hits());
  }

  /// Whether the words find this procedure too.
  boolean finds(Hit hit) {
    return hits.stream().anyMatch(found -> found.code().equals(hit.code()));
  }
}
