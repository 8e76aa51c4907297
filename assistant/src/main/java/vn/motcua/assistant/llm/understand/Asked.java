package vn.motcua.assistant.llm.understand;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.llm.guard.FixedPaths;
import vn.motcua.assistant.llm.guard.Masking;
import vn.motcua.knowledge.search.Hit;

/// What a model is asked about a message, as JSON.
final class Asked {

  private static final int MOST_TURNS = 3;
  private static final int LONGEST = 600;

  private final Masking masking = new Masking();
  private final FixedPaths paths;

  Asked(FixedPaths paths) {
    this.paths = paths;
  }

  /// The message, the messages before it that a model may hear of, and what may be chosen from.
  ObjectNode of(Question question, List<Hit> offered, List<Intent> intents) {
    var node = JsonMapper.shared().createObjectNode();
    node.put("task", "understand")
        .put("language", question.language() == Question.Language.VI ? "vi" : "en");
    node.put("question", masked(question.text()));
    var history = node.putArray("history");
    question.history().reversed().stream()
        .filter(turn -> turn.role() == Turn.Role.USER && paths.isOpen(turn.text()))
        .limit(MOST_TURNS)
        .forEach(turn -> history.add(masked(turn.text())));
    var candidates = node.putArray("candidates");
    for (var place = 0; place < offered.size(); place++) {
      candidates.addObject().put("id", Choice.id(place)).put("name", offered.get(place).name());
    }
    var wishes = node.putArray("intents");
    intents.forEach(intent -> wishes.add(Choice.word(intent)));
    return node;
  }

  private String masked(String text) {
    var masked = masking.masked(text);
    return masked.substring(0, Math.min(LONGEST, masked.length()));
  }
}
