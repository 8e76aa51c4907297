package vn.motcua.channels.web.form;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.privacy.Consent;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.web.Fields;
import vn.motcua.channels.web.Workers;
import vn.motcua.knowledge.form.Form;

/// The forms, and the beginning of a filling.
@RestController
@RequestMapping("/api/v1/forms")
public final class FormController {

  private static final int SUBJECT = 64;

  private final FormFilling filling;
  private final Workers workers;
  private final Clock clock;

  public FormController(FormFilling filling, Workers workers, Clock clock) {
    this.filling = filling;
    this.workers = workers;
    this.clock = clock;
  }

  /// Those in use today; of one procedure where its code is given.
  @GetMapping(produces = APPLICATION_JSON_VALUE)
  FormJson.All forms(@RequestParam(required = false, defaultValue = "") String procedure) {
    var today = LocalDate.now(clock);
    var known = filling.forms();
    var forms =
        procedure.isEmpty()
            ? known.all().stream().filter(form -> form.inForceOn(today)).toList()
            : known.of(procedure, today);
    return new FormJson.All(forms.stream().map(FormJson.Listed::of).toList());
  }

  @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
  FormJson form(@PathVariable String id, ServerHttpRequest request) {
    return FormJson.of(known(id), Consent.words(filling.keep(), Languages.of(request)));
  }

  /// Nothing is kept of anybody before consent.
  @PostMapping(
      path = "/{id}/fillings",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Mono<FillingJson.Begun> begin(@PathVariable String id, @RequestBody Mono<JsonNode> body) {
    return body.map(Fields::of)
        .flatMap(fields -> {
          var form = known(id);
          if (!fields.flag("consent")) {
            throw Refused.field(Problem.FILLING_CONSENT_MISSING, "consent", "true");
          }
          var subject =
              fields.text("subject", SUBJECT).filter(word -> !word.isEmpty()).orElse(null);
          return workers.once(() -> FillingJson.Begun.of(filling.begin(form, subject)));
        });
  }

  private Form known(String id) {
    return filling.forms().find(id).orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
  }
}
