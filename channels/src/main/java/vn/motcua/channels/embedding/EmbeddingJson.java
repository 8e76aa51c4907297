package vn.motcua.channels.embedding;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.search.embedding.EmbeddingUnavailable;

/// Requests and answers as OpenAI's `POST /v1/embeddings` has them, which others imitate.
final class EmbeddingJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private EmbeddingJson() {}

  static byte[] request(String model, List<String> texts) {
    return JSON.writeValueAsBytes(Map.of("model", model, "input", texts));
  }

  /// The vectors in the order of the texts.
  ///
  /// @throws EmbeddingUnavailable if the answer is not one vector of numbers for each text
  static List<float[]> vectors(InputStream answer, int texts) {
    try {
      var data = JSON.readTree(answer).path("data");
      var vectors = new float[texts][];
      for (var at = 0; at < data.size(); at++) {
        var entry = data.path(at);
        var place = entry.path("index").asInt(at);
        if (place < 0 || place >= texts || vectors[place] != null) {
          throw malformed(null);
        }
        vectors[place] = vector(entry.path("embedding"));
      }
      if (data.size() != texts) {
        throw malformed(null);
      }
      return Arrays.asList(vectors);
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private static float[] vector(JsonNode numbers) {
    var vector = new float[numbers.size()];
    for (var i = 0; i < vector.length; i++) {
      if (!numbers.path(i).isNumber()) {
        throw malformed(null);
      }
      vector[i] = numbers.path(i).floatValue();
    }
    return vector;
  }

  private static EmbeddingUnavailable malformed(@Nullable JacksonException cause) {
    var reason = "the answer is not of the form of /v1/embeddings";
    return cause == null
        ? new EmbeddingUnavailable(reason)
        : new EmbeddingUnavailable(reason, cause);
  }
}
