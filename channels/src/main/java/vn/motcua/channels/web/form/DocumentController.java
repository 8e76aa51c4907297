package vn.motcua.channels.web.form;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.fill.FilledForm;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.fill.Review;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.web.Values;
import vn.motcua.channels.web.Workers;
import vn.motcua.channels.web.form.Outputs.Format;
import vn.motcua.channels.web.form.Outputs.Part;

/// Filled forms as files, and what to bring to the office.
@RestController
public final class DocumentController {

  private final FormFilling filling;
  private final Outputs outputs;
  private final Workers workers;

  public DocumentController(FormFilling filling, Outputs outputs, Workers workers) {
    this.filling = filling;
    this.outputs = outputs;
    this.workers = workers;
  }

  /// Only a clean review gives a form; a draft may be had at any time, and says what it is.
  @GetMapping("/api/v1/fillings/{id}/document")
  Mono<ResponseEntity<byte[]>> document(
      @PathVariable String id,
      @RequestParam String format,
      @RequestParam(defaultValue = "false") boolean draft,
      @RequestParam(defaultValue = "form") String part,
      @RequestParam(defaultValue = "") String procedure,
      ServerHttpRequest request) {
    var as = Values.constant("format", format, Format.class);
    var what = Values.constant("part", part, Part.class);
    return workers.once(() -> {
      var state = filling.state(id).orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
      if (what == Part.BRING) {
        return bring(state, procedure, as);
      }
      if (draft) {
        return outputs.form(FilledForm.draft(state), what, as);
      }
      return switch (Review.of(state)) {
        case Review.Clean(var filled) -> outputs.form(filled, what, as);
        case Review.Flawed _ -> notReady(state, request);
      };
    });
  }

  /// Also for procedures that have no form to fill in.
  @GetMapping("/api/v1/procedures/{code}/bring")
  Mono<ResponseEntity<byte[]>> bring(@PathVariable String code, @RequestParam String format) {
    var as = Values.constant("format", format, Format.class);
    return workers.once(
        () -> outputs.bring(code, as).orElseThrow(() -> Refused.because(Problem.NOT_FOUND)));
  }

  private ResponseEntity<byte[]> bring(FillingState state, String procedure, Format format) {
    var codes = state.form().procedures();
    var code = procedure.isEmpty() && !codes.isEmpty() ? codes.getFirst() : procedure;
    return outputs.bring(code, format).orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
  }

  /// A problem detail with every field that is missing or wrong.
  private static ResponseEntity<byte[]> notReady(FillingState state, ServerHttpRequest request) {
    var language = Languages.of(request);
    var body = NotReady.of(state, language);
    return ResponseEntity.status(Problem.FORM_NOT_READY.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(JsonMapper.shared().writeValueAsBytes(body));
  }
}
