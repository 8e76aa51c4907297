package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.slip.SlipResult;
import vn.motcua.assistant.slip.Slips;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.rule.RuleStanding;
import vn.motcua.knowledge.rule.Rules;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

/// Appraisals and slips as they come over the wire. The person is made up.
@ExtendWith(OutputCaptureExtension.class)
class SlipControllerTest {

  private static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Catalogue WRITTEN = new ByCode(new EmbeddedKnowledge().written());
  private static final String AGENCY = "\"agency\":{\"name\":\"Ủy ban nhân dân xã Mẫu\"}";
  private static final String PERSON =
      "\"applicant\":{\"name\":\"Nguyễn Văn Mẫu\",\"address\":\"Thôn Mẫu\",\"phone\":\"0900000000\","
          + "\"email\":\"mau@example.vn\"}";

  private final Workers workers = new Workers(1, 4, Duration.ofSeconds(60));
  private final Verdicts verdicts =
      new Verdicts(WRITTEN, EVIDENCE, Rules.embedded(EVIDENCE), () -> RuleStanding.OPEN);
  private final Appraiser appraiser = new Appraiser(verdicts, Deadlines.embedded());
  private final AppraisalController appraisals =
      new AppraisalController(appraiser, verdicts, workers, CLOCK);
  private final SlipController slips =
      new SlipController(
          appraiser, new Slips(appraiser, Deadlines.embedded()), verdicts, workers, CLOCK);

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void appraisesAPastedList() {
    var appraisal =
        appraise(
            "{\"procedure\":\"1.004194\",\"papers\":\"1. Tờ khai CT01\\n2. Sổ hộ khẩu (2 bản)\","
                + "\"supplementsBefore\":1}");

    assertThat(appraisal.present())
        .extracting(DossierJson.Entry::paper)
        .containsExactly("Tờ khai CT01");
    assertThat(appraisal.missing()).isEmpty();
    assertThat(appraisal.surplus())
        .extracting(DossierJson.Entry::paper)
        .containsExactly("Sổ hộ khẩu");
    assertThat(appraisal.handedIn().getLast().copies()).isEqualTo(2);
    assertThat(appraisal.toClear()).isNotEmpty().anyMatch(each -> each.whom().equals("citizen"));
    assertThat(appraisal.rows()).anyMatch(row -> row.place() == 1);
    assertThat(appraisal.deadline().dueAt()).startsWith("2026-11-26");
    assertThat(appraisal.supplementBy()).isEqualTo("2026-11-23");
    assertThat(appraisal.warnings().getFirst().basis())
        .extracting(VerdictJson.Basis::source)
        .containsExactly("Nghị định 118/2025/NĐ-CP", "Nghị định 63/2010/NĐ-CP");
  }

  @Test
  void hasAllThatACheckedDossierHas() {
    var appraisal = appraise("{\"procedure\":\"1.004194\",\"submitted\":[\"Tờ khai CT01\"]}");
    var names = Arrays.stream(AppraisalJson.class.getRecordComponents()).map(c -> c.getName());

    assertThat(names)
        .containsAll(
            Arrays.stream(DossierJson.class.getRecordComponents()).map(c -> c.getName()).toList());
    assertThat(appraisal.citations()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                          | BLANK        | 422
          {"procedure":"9.999999"}                                    | NOT_FOUND    | 404
          {"procedure":"1.004194","ticked":["1"]}                     | WRONG_TYPE   | 422
          {"procedure":"1.004194","ticked":[0]}                       | OUT_OF_RANGE | 422
          {"procedure":"1.004194","supplementsBefore":-1}             | OUT_OF_RANGE | 422
          {"procedure":"1.004194","supplementsBefore":1.5}            | WRONG_TYPE   | 422
          {"procedure":"1.004194","filedAt":"20/11/2026"}             | BAD_DATE     | 422
          """)
  void refusesAppraisalsThatAreWrong(String json, Problem problem, int status) {
    assertThatThrownBy(() -> appraise(json)).satisfies(thrown -> refused(thrown, problem, status));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind":"05"                                                                | UNKNOWN_VALUE
          "kind":"refusal","reason":"x"                                              | GROUND_MISSING
          "kind":"refusal","basis":"Điều 3 Luật Cư trú"                              | GROUND_MISSING
          "kind":"apology"                                                           | GROUND_MISSING
          "kind":"apology","reason":"x","newDay":"2026-11-20"                        | NEW_DAY_TOO_EARLY
          "kind":"supplement","submitted":["Tờ khai CT01"]                           | NOTHING_MISSING
          "kind":"supplement","demanded":["Sổ hộ khẩu"]                              | PAPER_NOT_REQUIRED
          "kind":"supplement","demanded":["Văn bản cho thuê, cho mượn, cho ở nhờ"]   | PAPER_NOT_CERTAIN
          "kind":"supplement","submitted":["CT01"],"demanded":["Tờ khai CT01"]       | PAPER_PRESENT
          """)
  void refusesSlipsThatAskForTooMuchOrSayTooLittle(String fields, Problem problem) {
    assertThatThrownBy(() -> slip(fields + ",\"procedure\":\"1.004194\"," + AGENCY, "json"))
        .satisfies(thrown -> refused(thrown, problem, 422));
  }

  @Test
  void refusesASlipOfNoAgency() {
    assertThatThrownBy(() -> slip("\"kind\":\"receipt\",\"procedure\":\"1.004194\"", "json"))
        .satisfies(thrown -> refused(thrown, Problem.BLANK, 422));
  }

  @Test
  void draftsASlipAsTextDocxAndPdfWithoutALogLineOnThePerson(CapturedOutput output) {
    var fields =
        "\"kind\":\"supplement\",\"procedure\":\"1.004194\",\"papers\":\"Sổ hộ khẩu\","
            + AGENCY
            + ","
            + PERSON;
    var json = json(slip(fields, "json"));
    var pdf = slip(fields, "pdf");
    var docx = slip(fields, "docx");

    assertThat(json.path("number").stringValue()).isEqualTo("02");
    assertThat(json.path("text").stringValue())
        .contains("Ông/Bà: Nguyễn Văn Mẫu", "1. Tờ khai CT01")
        .doesNotContain("2. ");
    assertThat(json.path("draft").booleanValue()).isTrue();
    assertThat(json.path("comparedWithOriginal").booleanValue()).isFalse();
    assertThat(new String(bytes(pdf), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(bytes(docx)).startsWith('P', 'K');
    assertThat(List.of(pdf, docx))
        .allMatch(file -> "no-store".equals(file.getHeaders().getCacheControl()))
        .allMatch(file ->
            Objects.requireNonNull(file.getHeaders().getContentDisposition().getFilename())
                .startsWith("mau-02."));
    assertThat(output.getAll()).doesNotContain("Nguyễn", "0900000000", "mau@example", "Thôn Mẫu");
  }

  @Test
  void everyReasonForNoSlipIsAProblemOfItsOwn() {
    assertThat(SlipResult.Why.values())
        .allMatch(why -> Problem.valueOf(why.name()).status() == 422);
  }

  private static void refused(Throwable thrown, Problem problem, int status) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(problem);
              assertThat(refused.problem().status()).isEqualTo(status);
            });
  }

  private AppraisalJson appraise(String json) {
    var request = MockServerHttpRequest.post("/api/v1/dossiers/appraise").build();
    return Objects.requireNonNull(appraisals.appraise(body(json), request).block());
  }

  private ResponseEntity<byte[]> slip(String fields, String format) {
    return Objects.requireNonNull(slips.slip(body("{" + fields + "}"), format).block());
  }

  private static Mono<JsonNode> body(String json) {
    return Mono.just(JsonMapper.shared().readTree(json));
  }

  private static JsonNode json(ResponseEntity<byte[]> response) {
    return JsonMapper.shared().readTree(bytes(response));
  }

  private static byte[] bytes(ResponseEntity<byte[]> response) {
    return Objects.requireNonNull(response.getBody());
  }

  /// Procedures by their codes alone; words find none.
  private record ByCode(Map<String, Procedure> procedures) implements Catalogue {

    @Override
    public Optional<Procedure> find(String code) {
      return Optional.ofNullable(procedures.get(code));
    }

    @Override
    public List<Hit> search(Query query) {
      return List.of();
    }

    @Override
    public Edition edition() {
      return new Edition("1", "1", LocalDate.of(2026, 11, 21), procedures.size(), 0, 0);
    }
  }
}
