package vn.motcua.evaluation.safety.stub;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiConsumer;
import vn.motcua.evaluation.safety.play.Asked;
import vn.motcua.evaluation.safety.play.Personality;

/// Answers each request as the personality in its address does.
///
/// @param record told the lane and what passed there
/// @param thinking how long a prompt answer takes
record Playing(BiConsumer<String, Exchange> record, Duration thinking)
    implements ResponseDefinitionTransformerV2 {

  private static final int LATE_MILLIS = 2_000;
  private static final int VERY_LATE_MILLIS = 10_000;
  private static final int TRICKLE_MILLIS = 8_000;
  private static final int TRICKLE_PIECES = 40;

  @Override
  public String getName() {
    return "playing";
  }

  @Override
  public boolean applyGlobally() {
    return true;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    var request = event.getRequest();
    var parts = request.getUrl().split("/");
    var personality = Personality.valueOf(parts[1].toUpperCase(Locale.ROOT));
    var round = Integer.parseInt(parts[3]);
    var asked = Asked.of(request.getBodyAsString());
    var exchange =
        new Exchange(
            asked,
            personality.play(asked, round),
            personality.manner(asked, round),
            System.nanoTime());
    record.accept(String.join("/", parts[1], parts[2], parts[3]), exchange);
    return answer(personality.name().toLowerCase(Locale.ROOT), exchange).build();
  }

  private ResponseDefinitionBuilder answer(String model, Exchange exchange) {
    var content = exchange.played().content();
    var streaming = exchange.asked().streaming();
    var body = streaming ? ChatWire.streamed(model, content) : ChatWire.whole(model, content);
    var answer =
        new ResponseDefinitionBuilder()
            .withStatus(200)
            .withHeader("Content-Type", streaming ? "text/event-stream" : "application/json")
            .withBody(body);
    return switch (exchange.manner()) {
      case PROMPT -> answer.withFixedDelay((int) thinking.toMillis());
      case LATE -> answer.withFixedDelay(LATE_MILLIS);
      case VERY_LATE -> answer.withFixedDelay(VERY_LATE_MILLIS);
      case TRICKLING -> answer.withChunkedDribbleDelay(TRICKLE_PIECES, TRICKLE_MILLIS);
      case ERROR -> answer.withStatus(500).withBody(ChatWire.error("server_error"));
      case TOO_MANY ->
          answer
              .withStatus(429)
              .withBody(ChatWire.error("rate_limit"))
              .withHeader("Retry-After", "1");
      case HALF -> answer.withBody(body.substring(0, body.length() / 2));
      case GARBAGE -> answer.withFault(Fault.RANDOM_DATA_THEN_CLOSE);
      case BROKEN_CHUNK -> answer.withFault(Fault.MALFORMED_RESPONSE_CHUNK);
      case CLOSED -> answer.withFault(Fault.EMPTY_RESPONSE);
    };
  }
}
