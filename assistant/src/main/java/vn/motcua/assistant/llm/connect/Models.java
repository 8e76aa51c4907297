package vn.motcua.assistant.llm.connect;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.llm.wire.Framing;
import vn.motcua.assistant.llm.wire.Wire;

/// LangChain4j's models. Apart from [Provider], so that settings load none of its classes.
final class Models {

  private Models() {}

  static StreamingChatModel of(Endpoint endpoint, Wire wire) {
    var base = endpoint.provider().base(endpoint.url());
    return switch (endpoint.provider()) {
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
        : builder.customHeaders(Map.of("Authorization", "Bearer " + endpoint.key())).build();
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
