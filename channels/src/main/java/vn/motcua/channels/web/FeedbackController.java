package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.storage.Feedback;
import vn.motcua.channels.storage.console.StoredFeedback;

/// What people think of replies.
@RestController
public final class FeedbackController {

  private static final int ID = 100;
  private static final int REASONS = 10;
  private static final int REASON = 100;
  private static final int COMMENT = 2_000;

  private final StoredFeedback box;
  private final Workers workers;

  public FeedbackController(StoredFeedback box, Workers workers) {
    this.box = box;
    this.workers = workers;
  }

  record Kept(String id) {}

  @PostMapping(
      path = "/api/v1/feedback",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Kept> take(@RequestBody Mono<JsonNode> body) {
    return body.map(Fields::of)
        .map(FeedbackController::read)
        .flatMap(feedback -> workers.once(() -> box.add(feedback)))
        .map(Kept::new);
  }

  private static Feedback read(Fields fields) {
    return new Feedback(
        fields.required("replyId", ID),
        fields
            .constant("rating", Feedback.Rating.class)
            .orElseThrow(() -> Refused.field(Problem.UNKNOWN_VALUE, "rating", "up|down")),
        fields.texts("reasons", REASONS, REASON),
        fields.text("comment", COMMENT).orElse(""));
  }
}
