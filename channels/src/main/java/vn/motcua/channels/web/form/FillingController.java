package vn.motcua.channels.web.form;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.web.Fields;
import vn.motcua.channels.web.Workers;

/// Fillings: answers, how they stand, handing over, erasing. Whoever holds an id may use it; ids are
/// never logged. The store blocks, so it is asked on [Workers].
@RestController
@RequestMapping("/api/v1")
public final class FillingController {

  /// Code points of an answer; entries of rows are long.
  private static final int VALUE = 20_000;

  private static final int WORD = 64;

  private final FormFilling filling;
  private final Workers workers;
  private final Duration handOver;

  /// @param handOver how long a word that hands a filling over is good
  public FillingController(FormFilling filling, Workers workers, Duration handOver) {
    this.filling = filling;
    this.workers = workers;
    this.handOver = handOver;
  }

  @GetMapping(path = "/fillings/{id}", produces = APPLICATION_JSON_VALUE)
  Mono<FillingJson> read(@PathVariable String id, ServerHttpRequest request) {
    var language = Languages.of(request);
    return found(() -> filling.state(id).map(state -> FillingJson.of(state, language)));
  }

  /// A value that cannot stand is kept as it is, and the answer says what is wrong with it.
  @PutMapping(
      path = "/fillings/{id}/fields/{field}",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  Mono<FillingJson.FieldJson> answer(
      @PathVariable String id,
      @PathVariable String field,
      @RequestBody Mono<JsonNode> body,
      ServerHttpRequest request) {
    var language = Languages.of(request);
    return body.map(Fields::of)
        .map(fields -> value(fields.node()))
        .flatMap(typed ->
            found(
                () -> filling.answer(id, field, typed).map(state -> json(state, field, language))));
  }

  /// As if the question had never been asked.
  @DeleteMapping(path = "/fillings/{id}/fields/{field}", produces = APPLICATION_JSON_VALUE)
  Mono<FillingJson> forget(
      @PathVariable String id, @PathVariable String field, ServerHttpRequest request) {
    var language = Languages.of(request);
    return found(() -> filling.forget(id, field).map(state -> FillingJson.of(state, language)));
  }

  /// What an earlier filling about the same person could give; nothing is set.
  @GetMapping(path = "/fillings/{id}/offers", produces = APPLICATION_JSON_VALUE)
  Mono<FillingJson.Offers> offers(@PathVariable String id, @RequestParam String from) {
    return found(
        () -> filling.filling(id).map(_ -> FillingJson.Offers.of(filling.offers(id, from))));
  }

  @DeleteMapping("/fillings/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> erase(@PathVariable String id) {
    return done(() -> filling.erase(id));
  }

  @PostMapping(path = "/fillings/{id}/handovers", produces = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Mono<FillingJson.HandOver> handOver(@PathVariable String id) {
    return found(() ->
        filling
            .handOver(id, handOver)
            .map(word -> new FillingJson.HandOver(word, handOver.toSeconds())));
  }

  /// Shuts out everybody to whom the filling was handed.
  @DeleteMapping("/fillings/{id}/handovers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> takeBack(@PathVariable String id) {
    return done(() -> filling.takeBack(id));
  }

  @PostMapping(
      path = "/handovers",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Mono<FillingJson.TakenOver> takeOver(@RequestBody Mono<JsonNode> body) {
    return body.map(json -> Fields.of(json).required("word", WORD))
        .flatMap(word ->
            found(() ->
                filling
                    .takeOver(word)
                    .flatMap(key ->
                        filling.filling(key).map(taken -> FillingJson.TakenOver.of(key, taken)))));
  }

  /// Text as it is, or the entries of rows.
  private static String value(JsonNode body) {
    var value = body.path("value");
    if (value.isArray()) {
      return value.toString();
    }
    return Fields.of(body).text("value", VALUE).orElse("");
  }

  /// What a field holds now; one that is not asked any more, after this answer, holds nothing.
  private static FillingJson.FieldJson json(FillingState state, String field, Language language) {
    return state
        .field(field)
        .map(asked -> FillingJson.FieldJson.of(asked, language))
        .orElseGet(() ->
            new FillingJson.FieldJson(field, "", null, null, "", List.of(), List.of(), List.of()));
  }

  private <T> Mono<T> found(Callable<Optional<T>> work) {
    return workers.once(() -> work.call().orElseThrow(() -> Refused.because(Problem.NOT_FOUND)));
  }

  private Mono<Void> done(Callable<Boolean> work) {
    return workers
        .once(work)
        .filter(done -> done)
        .switchIfEmpty(Mono.error(() -> Refused.because(Problem.NOT_FOUND)))
        .then();
  }
}
