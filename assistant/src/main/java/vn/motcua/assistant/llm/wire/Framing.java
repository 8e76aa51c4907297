package vn.motcua.assistant.llm.wire;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How a stream is cut into events.
public enum Framing {
  /// Server-sent events, as the HTML standard has them.
  EVENTS(EventLines::new),

  /// One JSON object a line, as Ollama's own interface has it.
  JSON_LINES(JsonLines::new);

  @SuppressWarnings("ImmutableEnumChecker") // a constructor
  private final Supplier<Lines> reader;

  Framing(Supplier<Lines> reader) {
    this.reader = reader;
  }

  Lines lines() {
    return reader.get();
  }

  /// Takes the lines of one stream.
  interface Lines {

    void add(String line, Consumer<ServerSentEvent> tell);

    /// The stream is over; what was not yet told is.
    void end(Consumer<ServerSentEvent> tell);
  }

  private static final class JsonLines implements Lines {

    @Override
    public void add(String line, Consumer<ServerSentEvent> tell) {
      if (!line.isBlank()) {
        tell.accept(new ServerSentEvent(null, line));
      }
    }

    @Override
    public void end(Consumer<ServerSentEvent> tell) {
      // every line was told when it ended
    }
  }

  /// Fields other than `event` and `data` mean nothing here, nor do comments.
  private static final class EventLines implements Lines {

    private final StringBuilder data = new StringBuilder();
    private @Nullable String event;

    @Override
    public void add(String line, Consumer<ServerSentEvent> tell) {
      if (line.isEmpty()) {
        end(tell);
      } else if (line.startsWith("data:")) {
        data.append(data.isEmpty() ? "" : "\n").append(value(line, "data:"));
      } else if (line.startsWith("event:")) {
        event = value(line, "event:");
      }
    }

    @Override
    public void end(Consumer<ServerSentEvent> tell) {
      var told = data.toString();
      var name = event;
      data.setLength(0);
      event = null;
      if (!told.isEmpty()) {
        tell.accept(new ServerSentEvent(name, told));
      }
    }

    private static String value(String line, String field) {
      var value = line.substring(field.length());
      return value.startsWith(" ") ? value.substring(1) : value;
    }
  }
}
