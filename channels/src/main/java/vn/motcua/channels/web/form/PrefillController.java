package vn.motcua.channels.web.form;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.fill.Origin;
import vn.motcua.assistant.fill.prefill.CardPrefill;
import vn.motcua.assistant.fill.prefill.TextReader;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.web.Fields;
import vn.motcua.channels.web.Workers;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.value.card.CardReading;
import vn.motcua.knowledge.value.card.IdCardQr;

/// Values that were read somewhere: on an identity card, in a sentence, in an earlier filling about
/// the same person. What somebody typed is never overwritten.
@RestController
public final class PrefillController {

  private static final int PAYLOAD = 4_000;
  private static final int PERSON = 40;
  private static final String REQUESTER = "requester";

  private final FormFilling filling;
  private final TextReader texts;
  private final Workers workers;
  private final Clock clock;

  /// What a request may read.
  private enum Source {
    ID_CARD_QR,
    TEXT,
    EARLIER
  }

  public PrefillController(FormFilling filling, TextReader texts, Workers workers, Clock clock) {
    this.filling = filling;
    this.texts = texts;
    this.workers = workers;
    this.clock = clock;
  }

  @PostMapping(
      path = "/api/v1/fillings/{id}/prefill",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  Mono<FillingJson.Prefilled> prefill(
      @PathVariable String id, @RequestBody Mono<JsonNode> body, ServerHttpRequest request) {
    var language = Languages.of(request);
    return body.map(Fields::of)
        .flatMap(fields -> {
          var source =
              fields
                  .constant("source", Source.class)
                  .orElseThrow(
                      () -> Refused.field(Problem.BLANK, "source", "id_card_qr|text|earlier"));
          var payload = fields.required("payload", PAYLOAD);
          var person =
              fields.text("person", PERSON).filter(name -> !name.isEmpty()).orElse(REQUESTER);
          return workers.once(() ->
              switch (source) {
                case ID_CARD_QR -> card(id, payload, person, language);
                case TEXT -> text(id, payload, language);
                case EARLIER -> earlier(id, payload, language);
              });
        });
  }

  private FillingJson.Prefilled card(String id, String payload, String person, Language language) {
    var form = form(id);
    if (!form.persons().containsKey(person)) {
      throw Refused.field(
          Problem.UNKNOWN_VALUE, "person", String.join("|", form.persons().keySet()));
    }
    return switch (IdCardQr.read(payload, LocalDate.now(clock))) {
      case CardReading.NotACard(var reason) ->
          throw Refused.field(Problem.UNREADABLE_CARD, "payload", reason.vi());
      case CardReading.Card card -> {
        var proposals = CardPrefill.proposals(card, person, form);
        yield json(
            filling.prefill(id, Origin.ID_CARD_QR, _ -> proposals),
            card.warnings().stream()
                .map(warning -> language == Language.EN ? warning.en() : warning.vi())
                .toList(),
            language);
      }
    };
  }

  private FillingJson.Prefilled text(String id, String payload, Language language) {
    var proposals = texts.read(payload, form(id), Optional.empty(), LocalDate.now(clock));
    return json(filling.prefill(id, Origin.TEXT, _ -> proposals), List.of(), language);
  }

  private FillingJson.Prefilled earlier(String id, String payload, Language language) {
    var offers = filling.offers(id, payload);
    return json(filling.prefill(id, Origin.EARLIER, _ -> offers), List.of(), language);
  }

  private Form form(String id) {
    return filling
        .filling(id)
        .flatMap(begun -> filling.forms().find(begun.form()))
        .orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
  }

  private static FillingJson.Prefilled json(
      Optional<FormFilling.Prefilled> prefilled, List<String> warnings, Language language) {
    return prefilled
        .map(done -> FillingJson.Prefilled.of(done, warnings, language))
        .orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
  }
}
