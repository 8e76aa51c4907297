package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.slip.SlipResult;
import vn.motcua.assistant.slip.Slips;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// Drafts slips for officers. Whom a slip is for is used for the answer only: it is not kept, not
/// logged, and not in the name of a file.
@RestController
public final class SlipController {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Appraiser appraiser;
  private final Slips slips;
  private final Verdicts verdicts;
  private final Workers workers;
  private final Clock clock;
  private final DocxWriter docx = new DocxWriter();
  private final PdfWriter pdf = new PdfWriter();

  /// How a slip is written.
  enum Format {
    JSON,
    DOCX,
    PDF
  }

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
    var as = Values.constant("format", format, Format.class);
    return body.flatMap(json -> {
      var fields = Fields.of(json);
      var wanted = SlipInput.of(fields);
      var dossier = AppraisalInput.of(fields, verdicts);
      return workers.once(() -> {
        var today = LocalDate.ofInstant(clock.instant(), DeadlineController.VIETNAM);
        var appraisal = appraiser.appraise(dossier.question(verdicts, today), Language.VI);
        return switch (slips.make(wanted.question(appraisal))) {
          case SlipResult.Made made -> file(made, as);
          case SlipResult.Unmade(var why, var field) -> throw refused(why, field);
        };
      });
    });
  }

  private static Refused refused(SlipResult.Why why, String field) {
    var problem =
        switch (why) {
          case NOTHING_MISSING -> Problem.NOTHING_MISSING;
          case PAPER_NOT_REQUIRED -> Problem.PAPER_NOT_REQUIRED;
          case PAPER_NOT_CERTAIN -> Problem.PAPER_NOT_CERTAIN;
          case PAPER_PRESENT -> Problem.PAPER_PRESENT;
          case GROUND_MISSING -> Problem.GROUND_MISSING;
          case NEW_DAY_TOO_EARLY -> Problem.NEW_DAY_TOO_EARLY;
        };
    return Refused.field(problem, field);
  }

  private ResponseEntity<byte[]> file(SlipResult.Made made, Format format) {
    var name = "mau-" + made.kind().number() + "." + Values.word(format);
    return switch (format) {
      case JSON ->
          answer(MediaType.APPLICATION_JSON)
              .body(JsonMapper.shared().writeValueAsBytes(SlipJson.of(made)));
      case DOCX -> attached(DOCX, name).body(docx.write(made.sheet()));
      case PDF -> attached(MediaType.APPLICATION_PDF, name).body(pdf.write(made.sheet()));
    };
  }

  private static ResponseEntity.BodyBuilder attached(MediaType type, String name) {
    return answer(type)
        .headers(headers ->
            headers.setContentDisposition(ContentDisposition.attachment().filename(name).build()));
  }

  private static ResponseEntity.BodyBuilder answer(MediaType type) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore());
  }
}
