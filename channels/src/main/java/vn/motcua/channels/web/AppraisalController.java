package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.verdict.Verdicts;

/// Appraises dossiers for officers. Nothing is remembered.
@RestController
public final class AppraisalController {

  private final Appraiser appraiser;
  private final Verdicts verdicts;
  private final Workers workers;
  private final Clock clock;

  /// @param verdicts finds the procedure that is named
  public AppraisalController(Appraiser appraiser, Verdicts verdicts, Workers workers, Clock clock) {
    this.appraiser = appraiser;
    this.verdicts = verdicts;
    this.workers = workers;
    this.clock = clock;
  }

  @PostMapping(
      path = "/api/v1/dossiers/appraise",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  Mono<AppraisalJson> appraise(@RequestBody Mono<JsonNode> body, ServerHttpRequest request) {
    return body.flatMap(json -> {
      var input = AppraisalInput.of(Fields.of(json), verdicts);
      var language = VerdictController.language(request);
      return workers.once(() -> {
        var today = LocalDate.ofInstant(clock.instant(), DeadlineController.VIETNAM);
        var question = input.question(verdicts, today);
        return AppraisalJson.of(appraiser.appraise(question, language));
      });
    });
  }
}
