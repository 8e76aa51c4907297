package vn.motcua.evaluation.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.conversation.Question;

/// Writes a question as `POST /api/v1/ask` takes it.
public final class AskJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AskJson() {}

  /// The body of the request.
  public static String write(Question question) {
    var body = new LinkedHashMap<String, Object>();
    body.put("text", question.text());
    body.put(
        "history",
        question.history().stream()
            .map(turn -> Map.of("role", lower(turn.role()), "text", turn.text()))
            .toList());
    body.put("audience", lower(question.audience()));
    body.put("language", lower(question.language()));
    body.put("asOf", question.asOf().toString());
    return JSON.writeValueAsString(body);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
