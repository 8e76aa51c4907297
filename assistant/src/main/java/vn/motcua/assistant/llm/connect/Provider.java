package vn.motcua.assistant.llm.connect;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.llm.wire.Framing;
import vn.motcua.assistant.llm.wire.Wire;

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

  StreamingChatModel model(Endpoint endpoint, Wire wire) {
    var base = base(endpoint.url());
    return switch (this) {
      case OPENAI -> openAi(endpoint, base, wire);
      case OLLAMA -> ollama(endpoint, base, wire);
      case ANTHROPIC -> anthropic(endpoint, base, wire);
      case GEMINI -> gemini(endpoint, base, wire);
    };
  }

  private static StreamingChatModel openAi(Endpoint endpoint, String base, Wire wire) {
    return OpenAiStreamingChatModel.builder()
        .httpClientBuilder(wire.client(Framing.EVENTS))
        .baseUrl(base)
        .apiKey(keyOrNull(endpoint))
        .modelName(endpoint.model())
        .temperature(endpoint.temperature())
        .strictJsonSchema(true)
        .build();
  }

  private static StreamingChatModel ollama(Endpoint endpoint, String base, Wire wire) {
    var builder =
        OllamaStreamingChatModel.builder()
            .httpClientBuilder(wire.client(Framing.JSON_LINES))
            .baseUrl(base)
            .modelName(endpoint.model())
            .temperature(endpoint.temperature());
    return endpoint.key().isEmpty()
        ? builder.build()
        : builder
            .customHeaders(java.util.Map.of("Authorization", "Bearer " + endpoint.key()))
            .build();
  }

  private static StreamingChatModel anthropic(Endpoint endpoint, String base, Wire wire) {
    return AnthropicStreamingChatModel.builder()
        .httpClientBuilder(wire.client(Framing.EVENTS))
        .baseUrl(base)
        .apiKey(endpoint.key())
        .modelName(endpoint.model())
        .temperature(endpoint.temperature())
        .build();
  }

  private static StreamingChatModel gemini(Endpoint endpoint, String base, Wire wire) {
    return GoogleAiGeminiStreamingChatModel.builder()
        .httpClientBuilder(wire.client(Framing.EVENTS))
        .baseUrl(base)
        .apiKey(endpoint.key())
        .modelName(endpoint.model())
        .temperature(endpoint.temperature())
        .build();
  }

  private static @Nullable String keyOrNull(Endpoint endpoint) {
    return endpoint.key().isEmpty() ? null : endpoint.key();
  }
}
