package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.slip.SlipResult;
import vn.motcua.assistant.slip.Slips;
import vn.motcua.assistant.verdict.Verdicts;

/// Drafts slips for officers. Whom a slip is for is used for the answer only: it is not kept, not
/// logged, and not in the name of a file.
@RestController
public final class SlipController {

  private final Appraiser appraiser;
  private final Slips slips;
  private final Verdicts verdicts;
  private final Workers workers;
  private final Clock clock;
  private final SlipFiles files = new SlipFiles();

  /// @param verdicts finds the procedure that is named
  public SlipController(
      Appraiser appraiser, Slips slips, Verdicts verdicts, Workers workers, Clock clock) {
    this.appraiser = appraiser;
    this.slips = slips;
    this.verdicts = verdicts;
    this.workers = workers;
    this.clock = clock;
  }

  @PostMapping(path = "/api/v1/dossiers/slips", consumes = APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<byte[]>> slip(
      @RequestBody Mono<JsonNode> body, @RequestParam(defaultValue = "json") String format) {
    var as = Values.constant("format", format, SlipFiles.Format.class);
    return body.flatMap(json -> {
      var fields = Fields.of(json);
      var wanted = SlipInput.of(fields);
      var dossier = AppraisalInput.of(fields, verdicts);
      return workers.once(() -> {
        var today = LocalDate.ofInstant(clock.instant(), DeadlineController.VIETNAM);
        var appraisal = appraiser.appraise(dossier.question(verdicts, today), Language.VI);
        return switch (slips.make(wanted.question(appraisal))) {
          case SlipResult.Made made -> files.file(made, as);
          case SlipResult.Unmade unmade -> throw SlipFiles.refused(unmade);
        };
      });
    });
  }
}
