package vn.motcua.assistant.llm.attempt;

import java.nio.charset.StandardCharsets;
import vn.motcua.assistant.llm.Prompt;

/// Tokens that the model read and wrote: as the endpoint counts them, or estimated where it is
/// silent.
public record Usage(long tokensIn, long tokensOut) {

  /// No call, or none that reached the model.
  public static final Usage NONE = new Usage(0, 0);

  /// Bytes of UTF-8 to a token. Vietnamese takes some 3 with the vocabularies of today, JSON and
  /// English 3 to 4; not tuned, and used only until the endpoint has counted.
  private static final int BYTES = 3;

  /// What a call may take at most, as far as one can tell before.
  public static Usage atMost(Prompt prompt) {
    var schema = prompt.schema() == null ? "" : prompt.schema();
    return new Usage(estimate(prompt.system() + prompt.user() + schema), prompt.maxTokens());
  }

  /// The tokens of a text, roughly.
  public static long estimate(String text) {
    return Math.ceilDiv(text.getBytes(StandardCharsets.UTF_8).length, BYTES);
  }
}
