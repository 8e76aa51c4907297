package vn.motcua.assistant.llm.connect;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.time.Duration;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.attempt.Answer;
import vn.motcua.assistant.llm.attempt.AttemptFailed;
import vn.motcua.assistant.llm.attempt.Connection;
import vn.motcua.assistant.llm.wire.Exchange;
import vn.motcua.assistant.llm.wire.Wire;

/// Asks an endpoint through LangChain4j, always as a stream: so that a stalled answer is noticed,
/// and one that nobody waits for any more is broken off, which frees the model for others.
public final class StreamedConnection implements Connection {

  private final Endpoint endpoint;
  private final Wire wire;
  private final StreamingChatModel model;

  public StreamedConnection(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.wire = new Wire(endpoint.patience().connecting());
    this.model = Models.of(endpoint, wire);
    rehearse();
  }

  /// Loads the many classes that a first request needs, which takes longer than some callers wait,
  /// and sends nothing.
  private void rehearse() {
    var ended = new Exchange();
    ended.stop();
    var prompt = new Prompt("rehearsal", 1, ".", "{}", null, 1);
    ended.during(() -> model.chat(request(prompt), new Attempt(prompt, ended)));
  }

  @Override
  public Answer ask(Prompt prompt, Duration limit) {
    var exchange = new Exchange();
    var attempt = new Attempt(prompt, exchange);
    var patience = new Watch(exchange, endpoint.patience(), limit);
    try {
      exchange.during(() -> model.chat(request(prompt), attempt));
      return attempt.answer(patience);
    } catch (AttemptFailed e) {
      throw e;
    } catch (RuntimeException e) {
      throw attempt.failure(e);
    } finally {
      exchange.stop();
    }
  }

  private ChatRequest request(Prompt prompt) {
    var request =
        ChatRequest.builder()
            .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
            .maxOutputTokens(prompt.maxTokens());
    var schema = prompt.schema();
    return schema == null || !endpoint.schema()
        ? request.build()
        : request.responseFormat(format(prompt.step(), schema)).build();
  }

  private static ResponseFormat format(String step, String schema) {
    var named = JsonSchema.builder().name(step).rootElement(JsonRawSchema.from(schema)).build();
    return ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(named).build();
  }

  @Override
  public void close() {
    wire.close();
  }
}
