package vn.motcua.assistant.llm.ask;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a model wrote: one JSON object, at most with a fence of Markdown around it.
final class Answers {

  /// Longer than any answer that we ask for.
  static final int LONGEST = 8_000;

  private static final Pattern FENCE =
      Pattern.compile("\\s*```(?:json)?\\s*(.*?)\\s*```\\s*", Pattern.DOTALL);

  private static final JsonMapper JSON = JsonMapper.shared();

  private Answers() {}

  /// The object in `text`; nothing where it is too long, or anything else.
  static Optional<JsonNode> object(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var fenced = FENCE.matcher(text);
    var bare = fenced.matches() ? fenced.group(1) : text.strip();
    if (!bare.startsWith("{") || !bare.endsWith("}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(bare)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
