package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
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

class VerdictControllerTest {

  private static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();
  private static final Rules RULES = Rules.embedded(EVIDENCE);
  private static final Catalogue WRITTEN = new ByCode(new EmbeddedKnowledge().written());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Workers workers = new Workers(1, 4, Duration.ofSeconds(30));
  private final VerdictController controller =
      new VerdictController(
          new Verdicts(WRITTEN, EVIDENCE, RULES, () -> RuleStanding.OPEN), workers, CLOCK);

  @AfterEach
  void close() {
    workers.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                     | BLANK
          {"paper":null}                                         | BLANK
          {"paper":" "}                                          | BLANK
          {"paper":1}                                            | WRONG_TYPE
          {"paper":"a","asOf":"21/11/2026"}                      | BAD_DATE
          {"paper":"a","form":"fax"}                             | UNKNOWN_VALUE
          {"paper":"a","circumstances":{"channel":"pigeon"}}     | UNKNOWN_VALUE
          {"paper":"a","circumstances":{"filer":"neighbour"}}    | UNKNOWN_VALUE
          {"paper":"a","circumstances":{"facts":"b"}}            | WRONG_TYPE
          {"paper":"a","circumstances":[]}                       | WRONG_TYPE
          []                                                     | WRONG_TYPE
          """)
  void refusesQuestionsThatAreWrong(String json, Problem problem) {
    assertRefused(() -> verdict(json, "vi"), problem, 422);
  }

  @Test
  void refusesDossiersOfProceduresThatAreNotKnown() {
    assertRefused(
        () -> check("{\"procedure\":\"9.999999\",\"submitted\":[\"Tờ khai\"]}"),
        Problem.NOT_FOUND,
        404);
    assertRefused(() -> check("{\"submitted\":[]}"), Problem.BLANK, 422);
    assertRefused(
        () -> check("{\"procedure\":\"1.004194\",\"asOf\":\"2026-02-30\"}"), Problem.BAD_DATE, 422);
  }

  @Test
  void asksWhichPaperIsMeant() {
    var verdict = verdict("{\"paper\":\"giấy gì đó\"}", "vi");

    assertThat(verdict.verdict()).isEqualTo("UNKNOWN");
    assertThat(verdict.reason()).isEqualTo("paper_unclear");
    assertThat(verdict.paper().asked()).isEqualTo("giấy gì đó");
    assertThat(verdict.questions()).hasSize(1);
  }

  @Test
  void speaksEnglishToThoseWhoAskForIt() {
    var json = "{\"paper\":\"giấy gì đó\"}";

    assertThat(verdict(json, "en-GB, vi;q=0.5").questions().getFirst().text())
        .isEqualTo("Which paper do you mean?");
    assertThat(verdict(json, "vi, en").questions().getFirst().text())
        .isEqualTo("Anh/chị hỏi giấy nào?");
  }

  @Test
  void readsTheFormFromTheWordsAndSaysWhatTheVerdictRestsOn() {
    var verdict =
        verdict("{\"procedure\":\"1.004194\",\"paper\":\"bản sao công chứng sổ hộ khẩu\"}", "vi");

    assertThat(verdict.verdict()).isEqualTo("NOT_REQUIRED");
    assertThat(verdict.reason()).isEqualTo("cut_by_rule");
    assertThat(verdict.paper().form()).isEqualTo("certified");
    assertThat(verdict.legalBasis()).isNotEmpty().allMatch(VerdictJson.Basis::verified);
    assertThat(verdict.whatToDo()).isNotEmpty();
  }

  @Test
  void namesTheFactsThatItDidNotUnderstand() {
    var verdict =
        verdict(
            "{\"procedure\":\"1.004194\",\"paper\":\"sổ hộ khẩu\","
                + "\"circumstances\":{\"facts\":[\"thích thả diều\"]}}",
            "vi");

    assertThat(verdict.warnings()).anyMatch(warning -> warning.contains("thích thả diều"));
  }

  @Test
  void sortsThePapersOfADossierAndCitesOnlyWhatItLists() {
    var dossier =
        check("{\"procedure\":\"1.004194\",\"submitted\":[\"Tờ khai CT01\",\"Sổ hộ khẩu\",\"\"]}");
    var known = dossier.citations().stream().map(ReplyJson.CitationJson::id).toList();

    assertThat(dossier.present()).extracting(DossierJson.Entry::paper).contains("Tờ khai CT01");
    assertThat(dossier.surplus())
        .extracting(DossierJson.Entry::paper)
        .containsExactly("Sổ hộ khẩu");
    assertThat(known).doesNotHaveDuplicates();
    assertThat(dossier.surplus()).allMatch(entry -> known.containsAll(entry.citations()));
  }

  private static void assertRefused(ThrowingCallable call, Problem problem, int status) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(problem);
              assertThat(refused.problem().status()).isEqualTo(status);
            });
  }

  private VerdictJson verdict(String json, String languages) {
    var request =
        MockServerHttpRequest.post("/api/v1/verdicts").header("Accept-Language", languages).build();
    var body = Mono.just(JsonMapper.shared().readTree(json));
    return Objects.requireNonNull(controller.verdict(body, request).block());
  }

  private DossierJson check(String json) {
    var request = MockServerHttpRequest.post("/api/v1/dossiers/check").build();
    var body = Mono.just(JsonMapper.shared().readTree(json));
    return Objects.requireNonNull(controller.check(body, request).block());
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
