package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.report.Report;
import vn.motcua.assistant.report.Reports;
import vn.motcua.channels.RunningApplication;

class ReportIT extends RunningApplication {

  private static final String PATH = "/api/v1/reports";

  @Autowired private Reports reports;
  @Autowired private MeterRegistry meters;

  @Test
  void takesAReportAndSaysWhatItIsNot() {
    post(PATH, Map.of("kind", "late", "place", "Xã Dây Dù", "comment", "Gọi 0912345678 không được"))
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.notice")
        .value(
            String.class,
            words ->
                assertThat(words)
                    .contains("không phải đơn phản ánh, kiến nghị, khiếu nại hay tố cáo"))
        .jsonPath("$.notice")
        .value(String.class, words -> assertThat(words).contains("thời hạn vẫn tiếp tục tính"))
        .jsonPath("$.official.name")
        .isEqualTo("Cổng Dịch vụ công quốc gia")
        .jsonPath("$.official.hotlines")
        .isEmpty();
    assertThat(kept()).anyMatch(one -> one.comment().equals("Gọi [điện thoại] không được"));
  }

  @Test
  void saysItBeforeAnythingIsSentAndInEnglish() {
    client
        .get()
        .uri(PATH)
        .header("Accept-Language", "en")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.notice")
        .value(String.class, words -> assertThat(words).contains("not an official petition"))
        .jsonPath("$.kinds.length()")
        .isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kind":                                                | 400 | malformed-json
          []                                                      | 422 | wrong-type
          {}                                                      | 422 | unknown-value
          {"kind":"LATE"}                                         | 422 | unknown-value
          {"kind":"slow"}                                         | 422 | unknown-value
          {"kind":1}                                              | 422 | wrong-type
          {"kind":"late","date":"20/11/2026"}                     | 422 | bad-date
          {"kind":"late","date":"2199-01-01"}                     | 422 | future-date
          {"kind":"late","contact":"chị Diều"}                    | 422 | consent-missing
          {"kind":"late","contact":"chị Diều","consent":false}    | 422 | consent-missing
          {"kind":"late","contact":"chị Diều","consent":"true"}   | 422 | wrong-type
          {"kind":"late","comment":"http://a http://b http://c"}  | 422 | too-many-links
          {"kind":"late","procedure":["a"]}                       | 422 | wrong-type
          """)
  void refuses(String json, int status, String type) {
    expect(post(PATH, json), status, type);
  }

  @ParameterizedTest
  @CsvSource({"procedure,500", "paper,500", "place,500", "comment,2000", "contact,200"})
  void refusesWhatIsTooLong(String field, int most) {
    var body = Map.of("kind", "late", "consent", true, field, "ế".repeat(most + 1));
    expect(post(PATH, body), 422, "too-long");
  }

  @Test
  void takesTodayForADate() {
    var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    post(PATH, Map.of("kind", "vneid", "date", today)).expectStatus().isCreated();
  }

  @Test
  void thanksMachinesAndKeepsNothing() {
    var before = kept().size();

    post(PATH, Map.of("kind", "tout", "website", "http://a.example"))
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.id")
        .isNotEmpty();
    post(PATH, "{\"kind\":\"tout\",\"website\":[1]}").expectStatus().isCreated();

    assertThat(kept()).hasSize(before);
  }

  @Test
  void countsTheSameReportOnce() {
    var report = Map.of("kind", "attitude", "comment", "Bảo về đi", "website", "");
    var first = id(report);
    var counted = meters.counter("motcua.reports", "kind", "attitude").count();

    assertThat(id(report)).isEqualTo(first);

    assertThat(counted).isPositive();
    assertThat(meters.counter("motcua.reports", "kind", "attitude").count()).isEqualTo(counted);
  }

  @Test
  void erasesContactAndComment() {
    var id =
        id(Map.of("kind", "late", "comment", "Xóa đi", "contact", "chị Diều", "consent", true));

    client.delete().uri(PATH + "/" + id).exchange().expectStatus().isNoContent();

    assertThat(kept()).noneMatch(one -> one.comment().equals("Xóa đi"));
    assertThat(kept()).noneMatch(one -> one.contact().equals("chị Diều"));
    expect(client.delete().uri(PATH + "/none").exchange(), 404, "not-found");
  }

  @Test
  void refusesOtherTypes() {
    var form =
        client
            .post()
            .uri(PATH)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue("kind=late")
            .exchange();
    expect(form, 415, "unsupported-type");
  }

  private String id(Map<String, ?> report) {
    var taken =
        post(PATH, report)
            .expectStatus()
            .isCreated()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(taken).path("id").asString();
  }

  private List<Report> kept() {
    return reports.since(Instant.EPOCH).stream().map(Reports.Filed::report).toList();
  }
}
