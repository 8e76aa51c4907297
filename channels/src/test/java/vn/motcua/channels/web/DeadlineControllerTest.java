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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.deadline.Deadlines;
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

class DeadlineControllerTest {

  private static final EvidenceTypes EVIDENCE = EvidenceTypes.embedded();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Catalogue WRITTEN = new Residence(new EmbeddedKnowledge().written());

  private final Workers workers = new Workers(1, 4, Duration.ofSeconds(30));
  private final DeadlineController controller =
      new DeadlineController(
          Deadlines.embedded(),
          new Verdicts(WRITTEN, EVIDENCE, Rules.embedded(EVIDENCE), () -> RuleStanding.OPEN),
          workers,
          CLOCK);

  @AfterEach
  void close() {
    workers.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                           | BLANK
          {"procedure":"1.004194"}                                                     | BLANK
          {"filedAt":"2026-11-20"}                                                     | BLANK
          {"procedure":" ","filedAt":"2026-11-20"}                                     | BLANK
          {"procedure":1,"filedAt":"2026-11-20"}                                       | WRONG_TYPE
          {"procedure":"1.004194","filedAt":20261120}                                  | WRONG_TYPE
          {"procedure":"1.004194","filedAt":"20/11/2026"}                              | BAD_DATE
          {"procedure":"1.004194","filedAt":"2026-02-30"}                              | BAD_DATE
          {"procedure":"1.004194","filedAt":"2026-11-20T25:00:00+07:00"}               | BAD_DATE
          {"procedure":"1.004194","filedAt":"T"}                                       | BAD_DATE
          {"procedure":"1.004194","filedAt":"9999-11-20T10:00:00+07:00"}               | BAD_DATE
          {"procedure":"1.004194","filedAt":"2026-11-20","channel":"fax"}              | UNKNOWN_VALUE
          {"procedure":"1.004194","filedAt":"2026-11-20","elsewhere":"yes"}            | WRONG_TYPE
          {"procedure":"1.004194","filedAt":"2026-11-20","place":7}                    | WRONG_TYPE
          []                                                                           | WRONG_TYPE
          """)
  void refusesQuestionsThatAreWrong(String json, Problem problem) {
    assertRefused(json, problem, 422);
  }

  @ParameterizedTest
  @CsvSource({"9.999999", "thả diều trên trăng"})
  void refusesProceduresThatAreNotKnown(String named) {
    assertRefused(
        "{\"procedure\":\"%s\",\"filedAt\":\"2026-11-20\"}".formatted(named),
        Problem.NOT_FOUND,
        404);
  }

  @ParameterizedTest
  @CsvSource({"1.004194", "đăng ký tạm trú"})
  void saysWhenTheResultIsDueAndHowThatWasCounted(String named) {
    var deadline =
        deadline(
            "{\"procedure\":\"%s\",\"channel\":\"in_person\",\"filedAt\":\"2026-11-20T16:00:00+07:00\"}"
                .formatted(named));

    assertThat(deadline.dueAt()).isEqualTo("2026-11-26T23:59:59+07:00");
    assertThat(deadline.startsOn()).isEqualTo("2026-11-23");
    assertThat(deadline.workingDays()).isEqualTo(3);
    assertThat(deadline.steps()).anyMatch(step -> step.contains("24/11/2026"));
    assertThat(deadline.whatToDo()).anyMatch(text -> text.contains("mẫu 04"));
    assertThat(deadline.citations())
        .extracting(ReplyJson.CitationJson::kind)
        .contains("procedure", "regulation", "calendar");
  }

  @Test
  void readsMomentsOfOtherZonesAsVietnameseTime() {
    var late = deadline("{\"procedure\":\"1.001193\",\"filedAt\":\"2026-11-23T09:00:00Z\"}");
    var local = deadline("{\"procedure\":\"1.001193\",\"filedAt\":\"2026-11-23T09:00\"}");

    assertThat(late.dueAt()).isEqualTo("2026-11-25T23:59:59+07:00");
    assertThat(local.dueAt()).isEqualTo("2026-11-23T23:59:59+07:00");
  }

  @Test
  void givesNoDayWhereTheRecordHasNoUnit() {
    var deadline = deadline("{\"procedure\":\"1.000080\",\"filedAt\":\"2026-11-20\"}");

    assertThat(deadline.dueAt()).isNull();
    assertThat(deadline.workingDays()).isNull();
    assertThat(deadline.steps()).isNotEmpty();
  }

  @Test
  void saysWhenALimitBeginsWhereItWasFiledElsewhere() {
    var deadline =
        deadline(
            "{\"procedure\":\"1.004194\",\"filedAt\":\"2026-11-27T16:00:00+07:00\","
                + "\"place\":\"Phường Mẫu\",\"elsewhere\":true}");

    assertThat(deadline.dueAt()).isEqualTo("2026-12-03T23:59:59+07:00");
  }

  private void assertRefused(String json, Problem problem, int status) {
    assertThatThrownBy(() -> deadline(json))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(problem);
              assertThat(refused.problem().status()).isEqualTo(status);
            });
  }

  private DeadlineJson deadline(String json) {
    var request = MockServerHttpRequest.post("/api/v1/deadlines").build();
    var body = Mono.just(JsonMapper.shared().readTree(json));
    return Objects.requireNonNull(controller.deadline(body, request).block());
  }

  /// Procedures by their codes; the words "đăng ký tạm trú" find theirs.
  private record Residence(Map<String, Procedure> procedures) implements Catalogue {

    @Override
    public Optional<Procedure> find(String code) {
      return Optional.ofNullable(procedures.get(code));
    }

    @Override
    public List<Hit> search(Query query) {
      return query.text().equals("đăng ký tạm trú")
          ? List.of(new Hit("1.004194", "Đăng ký tạm trú", List.of(), 0.9, "", List.of()))
          : List.of();
    }

    @Override
    public Edition edition() {
      return new Edition("1", "1", LocalDate.of(2026, 11, 21), procedures.size(), 0, 0);
    }
  }
}
