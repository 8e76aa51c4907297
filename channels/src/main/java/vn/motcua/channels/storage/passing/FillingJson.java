package vn.motcua.channels.storage.passing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.fill.Answer;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.assistant.fill.Origin;

/// A filling as text, to be encrypted.
final class FillingJson {

  private record Kept(
      String form, String version, String subject, Map<String, KeptAnswer> answers) {}

  private record KeptAnswer(String value, Origin origin, String note) {}

  private FillingJson() {}

  static String write(Filling filling) {
    var answers = new LinkedHashMap<String, KeptAnswer>();
    filling
        .answers()
        .forEach((field, answer) ->
            answers.put(field, new KeptAnswer(answer.value(), answer.origin(), answer.note())));
    return JsonMapper.shared()
        .writeValueAsString(
            new Kept(filling.form(), filling.version(), filling.subject(), answers));
  }

  static Filling read(String json, Instant expiresAt) {
    var kept = JsonMapper.shared().readValue(json, Kept.class);
    var answers = new LinkedHashMap<String, Answer>();
    kept.answers()
        .forEach((field, answer) ->
            answers.put(field, new Answer(answer.value(), answer.origin(), answer.note())));
    return new Filling(kept.form(), kept.version(), kept.subject(), answers, expiresAt);
  }
}
