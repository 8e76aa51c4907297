package vn.motcua.assistant.llm.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.llm.guard.PlainWords;
import vn.motcua.knowledge.search.Hit;

/// What a model made of a message, as far as it is something that was offered.
///
/// @param candidate the procedure it picked; empty where it picked none that was offered
/// @param intents what the person wants to know, of those that were offered
/// @param rewrite the matter in other words; empty where there are none
record Choice(Optional<Hit> candidate, List<Intent> intents, String rewrite) {

  private static final int MOST_INTENTS = 3;
  private static final int LONGEST = 160;

  /// Reads `answer`; whatever was not offered is left out.
  ///
  /// @param offered in the order of their ids
  static Choice of(JsonNode answer, List<Hit> offered, List<Intent> intents) {
    var wanted = new ArrayList<Intent>();
    for (var node : answer.path("intents")) {
      intents.stream()
          .filter(intent -> word(intent).equals(node.asString("")))
          .filter(intent -> !wanted.contains(intent))
          .forEach(wanted::add);
    }
    var rewrite = PlainWords.of(answer.path("rewrite").asString(""));
    return new Choice(
        picked(answer.path("candidate").asString(""), offered),
        wanted.stream().limit(MOST_INTENTS).toList(),
        rewrite.length() > LONGEST ? "" : rewrite);
  }

  private static Optional<Hit> picked(String id, List<Hit> offered) {
    for (var place = 0; place < offered.size(); place++) {
      if (id.equals(id(place))) {
        return Optional.of(offered.get(place));
      }
    }
    return Optional.empty();
  }

  /// The id of the candidate at `place`, which counts from 0.
  static String id(int place) {
    return "K" + (place + 1);
  }

  static String word(Intent intent) {
    return intent.name().toLowerCase(Locale.ROOT);
  }
}
