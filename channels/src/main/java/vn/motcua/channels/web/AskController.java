package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import java.time.Clock;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Questions that stand alone: what evaluation and other programs use. Nothing is remembered.
@RestController
public final class AskController {

  private final Answers answers;
  private final Asked asked;

  public AskController(Answers answers, Clock clock) {
    this.answers = answers;
    this.asked = new Asked(clock);
  }

  @PostMapping(
      path = "/api/v1/ask",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  Mono<ReplyJson> ask(@RequestBody Mono<JsonNode> body) {
    return body.map(asked::alone).flatMap(question -> answers.reply(question));
  }

  @PostMapping(
      path = "/api/v1/ask",
      consumes = APPLICATION_JSON_VALUE,
      produces = TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<Object>> stream(
      @RequestBody Mono<JsonNode> body, ServerHttpRequest request) {
    return body.map(asked::alone).flatMapMany(question -> answers.stream(question, request));
  }
}
