package vn.motcua.channels.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.rule.DocumentRule.Filer;

/// Whether a paper is due, and whether a dossier is whole. Nothing is remembered.
@RestController
public final class VerdictController {

  /// Code points of a paper or a procedure in words.
  private static final int WORDS = 300;

  private static final int MOST_FACTS = 20;
  private static final int MOST_PAPERS = 60;

  private final Verdicts verdicts;
  private final Workers workers;
  private final Clock clock;

  public VerdictController(Verdicts verdicts, Workers workers, Clock clock) {
    this.verdicts = verdicts;
    this.workers = workers;
    this.clock = clock;
  }

  @PostMapping(
      path = "/api/v1/verdicts",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  Mono<VerdictJson> verdict(@RequestBody Mono<JsonNode> body, ServerHttpRequest request) {
    return body.flatMap(json -> {
      var question = question(Fields.of(json));
      var language = language(request);
      return workers.once(() -> VerdictJson.of(verdicts.of(question, language)));
    });
  }

  @PostMapping(
      path = "/api/v1/dossiers/check",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  Mono<DossierJson> check(@RequestBody Mono<JsonNode> body, ServerHttpRequest request) {
    return body.flatMap(json -> {
      var fields = Fields.of(json);
      var named = fields.required("procedure", WORDS);
      var papers =
          fields.texts("submitted", MOST_PAPERS, WORDS).stream()
              .filter(paper -> !paper.isEmpty())
              .toList();
      var known = circumstances(fields);
      var day = day(fields);
      var language = language(request);
      return workers.once(() -> {
        var procedure =
            verdicts.procedure(named, day).orElseThrow(() -> Refused.because(Problem.NOT_FOUND));
        return DossierJson.of(verdicts.check(procedure, papers, known, day, language));
      });
    });
  }

  private VerdictQuestion question(Fields fields) {
    return new VerdictQuestion(
        fields.text("procedure", WORDS).filter(words -> !words.isEmpty()).orElse(null),
        fields.required("paper", WORDS),
        fields.constant("form", Form.class).orElse(null),
        circumstances(fields),
        day(fields));
  }

  /// What is said of the case; what a field says goes before what a phrase says.
  private Circumstances circumstances(Fields body) {
    return circumstances(body, verdicts);
  }

  static Circumstances circumstances(Fields body, Verdicts verdicts) {
    var all = body.object("circumstances");
    if (all.isEmpty()) {
      return Circumstances.UNKNOWN;
    }
    var fields = all.get();
    var facts =
        fields.texts("facts", MOST_FACTS, WORDS).stream().filter(fact -> !fact.isEmpty()).toList();
    var read = facts.isEmpty() ? Circumstances.UNKNOWN : verdicts.circumstances().read(facts);
    return read.stated(
        fields.constant("channel", FilingChannel.Kind.class),
        fields.constant("filer", Filer.class));
  }

  private LocalDate day(Fields fields) {
    return fields.date("asOf").orElseGet(() -> LocalDate.now(clock));
  }

  static Language language(ServerHttpRequest request) {
    var wanted = request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
    return Optional.ofNullable(wanted)
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith("en"))
        .map(english -> Language.EN)
        .orElse(Language.VI);
  }
}
