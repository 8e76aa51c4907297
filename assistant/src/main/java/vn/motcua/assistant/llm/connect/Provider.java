package vn.motcua.assistant.llm.connect;

import java.net.URI;
import java.util.List;

/// Whose interface an endpoint speaks.
public enum Provider {
  /// OpenAI's `/v1/chat/completions`, which vLLM, llama.cpp, Ollama and many others speak, too.
  OPENAI("/v1", List.of("/chat/completions"), false),

  /// Ollama's own `/api/chat`.
  OLLAMA("", List.of("/api/chat", "/api"), false),

  /// Anthropic's `/v1/messages`.
  ANTHROPIC("/v1", List.of("/messages"), true),

  /// Gemini's `/v1beta/models/NAME:streamGenerateContent`.
  GEMINI("/v1beta", List.of("/models"), true);

  private final String version;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> ends;

  private final boolean needsKey;

  Provider(String version, List<String> ends, boolean needsKey) {
    this.version = version;
    this.ends = ends;
    this.needsKey = needsKey;
  }

  boolean needsKey() {
    return needsKey;
  }

  /// The address that requests are below, of one that was given with the whole path, up to the
  /// version, or without any path.
  String base(URI url) {
    var plain = url.toString().replaceAll("/+$", "");
    for (var end : ends) {
      if (plain.endsWith(end)) {
        return plain.substring(0, plain.length() - end.length());
      }
    }
    var path = URI.create(plain).getPath();
    return path == null || path.isEmpty() ? plain + version : plain;
  }
}
