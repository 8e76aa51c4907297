package vn.motcua.channels.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.slip.SlipResult;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// Slips as they go out, and why there is none. Whom a slip is for is in no name of a file.
public final class SlipFiles {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final DocxWriter docx = new DocxWriter();
  private final PdfWriter pdf = new PdfWriter();

  /// How a slip is written.
  public enum Format {
    JSON,
    DOCX,
    PDF
  }

  /// Why there is no slip, as a refusal.
  public static Refused refused(SlipResult.Unmade unmade) {
    return Refused.field(problem(unmade.why()), unmade.field());
  }

  private static Problem problem(SlipResult.Why why) {
    return switch (why) {
      case NOTHING_MISSING -> Problem.NOTHING_MISSING;
      case PAPER_NOT_REQUIRED -> Problem.PAPER_NOT_REQUIRED;
      case PAPER_NOT_CERTAIN -> Problem.PAPER_NOT_CERTAIN;
      case PAPER_PRESENT -> Problem.PAPER_PRESENT;
      case GROUND_MISSING -> Problem.GROUND_MISSING;
      case NEW_DAY_TOO_EARLY -> Problem.NEW_DAY_TOO_EARLY;
    };
  }

  /// A slip to show or to save, which no cache keeps.
  public ResponseEntity<byte[]> file(SlipResult.Made made, Format format) {
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
