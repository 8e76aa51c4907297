package vn.motcua.evaluation.safety.stub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers as OpenAI's `/chat/completions` does: whole, or as server-sent events.
final class ChatWire {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PIECE = 24;

  private ChatWire() {}

  /// A whole completion.
  static String whole(String model, String content) {
    var message = Map.of("role", "assistant", "content", content);
    var choice = choice("message", message, "stop");
    var all = head("chat.completion", model, choice);
    var tokens = content.length() / 3 + 1;
    all.put(
        "usage",
        Map.of("prompt_tokens", 100, "completion_tokens", tokens, "total_tokens", 100 + tokens));
    return JSON.writeValueAsString(all);
  }

  /// The same in pieces of a few letters.
  static String streamed(String model, String content) {
    var all = new StringBuilder();
    all.append(event(model, Map.of("role", "assistant", "content", ""), null));
    for (int at = 0; at < content.length(); at += PIECE) {
      var piece = content.substring(at, Math.min(content.length(), at + PIECE));
      all.append(event(model, Map.of("content", piece), null));
    }
    all.append(event(model, Map.of(), "stop"));
    return all.append("data: [DONE]\n\n").toString();
  }

  /// An error as such servers put it.
  static String error(String type) {
    return JSON.writeValueAsString(
        Map.of("error", Map.of("message", "played by the stub", "type", type)));
  }

  private static String event(String model, Map<String, String> delta, @Nullable String finish) {
    var choice = choice("delta", delta, finish);
    return "data: "
        + JSON.writeValueAsString(head("chat.completion.chunk", model, choice))
        + "\n\n";
  }

  /// A `finish_reason` of null is sent too.
  private static JsonNode choice(
      String field, Map<String, String> content, @Nullable String finish) {
    var choice = JSON.createObjectNode();
    choice.put("index", 0);
    content.forEach(choice.putObject(field)::put);
    choice.put("finish_reason", finish);
    return choice;
  }

  private static Map<String, Object> head(String object, String model, JsonNode choice) {
    var all = new LinkedHashMap<String, Object>();
    all.put("id", "chatcmpl-stub");
    all.put("object", object);
    all.put("created", 1_790_000_000L);
    all.put("model", model);
    all.put("choices", List.of(choice));
    return all;
  }
}
