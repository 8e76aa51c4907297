package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// Conversations: questions that remember what was said before, until they are erased. The store
/// blocks, so it is asked on [Workers].
@RestController
@RequestMapping("/api/v1/conversations")
public final class ConversationController {

  private final Conversations conversations;
  private final Answers answers;
  private final Workers workers;
  private final Greeting greeting;
  private final Clock clock;
  private final Asked asked;

  public ConversationController(
      Conversations conversations,
      Answers answers,
      Workers workers,
      Greeting greeting,
      Clock clock) {
    this.conversations = conversations;
    this.answers = answers;
    this.workers = workers;
    this.greeting = greeting;
    this.clock = clock;
    this.asked = new Asked(clock);
  }

  @PostMapping(produces = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ConversationJson.Opened> open(@RequestBody(required = false) Mono<JsonNode> body) {
    return body.map(Fields::of)
        .map(Begun::of)
        .defaultIfEmpty(Begun.NOTHING_SAID)
        .flatMap(begun -> workers.once(() -> opened(begun)));
  }

  /// What somebody told at the beginning.
  private record Begun(Optional<Question.Language> language, String place) {

    private static final Begun NOTHING_SAID = new Begun(Optional.empty(), "");

    private static Begun of(Fields fields) {
      return new Begun(
          fields.constant("language", Question.Language.class),
          fields.text("place", Asked.PLACE).orElse(""));
    }
  }

  private ConversationJson.Opened opened(Begun begun) {
    var language = begun.language().orElse(greeting.language());
    var place = begun.place().isEmpty() ? null : begun.place();
    var opened = conversations.open(clock.instant(), language, place);
    return new ConversationJson.Opened(
        opened.id(), greeting.notice(language), greeting.suggestions());
  }

  @PostMapping(
      path = "/{id}/messages",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  Mono<ReplyJson> say(@PathVariable String id, @RequestBody Mono<JsonNode> body) {
    return body.flatMap(message -> answers.reply(id, () -> asked.within(known(id), message)));
  }

  @PostMapping(
      path = "/{id}/messages",
      consumes = APPLICATION_JSON_VALUE,
      produces = TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<Object>> stream(
      @PathVariable String id, @RequestBody Mono<JsonNode> body, ServerHttpRequest request) {
    return body.flatMap(message -> workers.once(() -> asked.within(known(id), message)))
        .flatMapMany(question -> answers.stream(id, question, request));
  }

  @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
  Mono<ConversationJson> read(@PathVariable String id) {
    return workers.once(() -> ConversationJson.of(known(id)));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> erase(@PathVariable String id) {
    return answers
        .erase(id)
        .filter(erased -> erased)
        .switchIfEmpty(Mono.error(() -> Refused.because(Problem.NOT_FOUND)))
        .then();
  }

  private Conversation known(String id) {
    return conversations.find(id).orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
  }
}
