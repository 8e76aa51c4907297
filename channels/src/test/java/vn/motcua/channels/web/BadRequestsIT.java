package vn.motcua.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.motcua.channels.RunningApplication;

class BadRequestsIT extends RunningApplication {

  private static final String ASK = "/api/v1/ask";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":                                              | 400 | malformed-json
          {"text":"a"} {"text":"b"}                             | 400 | malformed-json
          {"text":"a","text":"b"}                               | 400 | malformed-json
          {"text":"a\\u"}                                       | 400 | malformed-json
          nonsense                                              | 400 | malformed-json
          []                                                    | 422 | wrong-type
          "a"                                                   | 422 | wrong-type
          {}                                                    | 422 | blank
          {"text":null}                                         | 422 | blank
          {"text":"  "}                                         | 422 | blank
          {"text":"\\u200b\\u202e\\u0000"}                      | 422 | blank
          {"text":"\\ud800"}                                    | 422 | blank
          {"text":1}                                            | 422 | wrong-type
          {"text":["a"]}                                        | 422 | wrong-type
          {"text":"a","history":{}}                             | 422 | wrong-type
          {"text":"a","history":[1]}                            | 422 | wrong-type
          {"text":"a","history":[{"role":"bot","text":"b"}]}    | 422 | unknown-value
          {"text":"a","audience":"CITIZEN"}                     | 422 | unknown-value
          {"text":"a","language":"fr"}                          | 422 | unknown-value
          {"text":"a","asOf":"31/12/2026"}                      | 422 | bad-date
          {"text":"a","asOf":"2026-02-30"}                      | 422 | bad-date
          {"text":"a","asOf":"+999999999-01-01"}                | 422 | bad-date
          {"text":"a","asOf":20261121}                          | 422 | wrong-type
          """)
  void refusesBodies(String json, int status, String type) {
    expect(post(ASK, json), status, type);
  }

  @Test
  void namesTheFieldThatIsWrong() {
    post(
            ASK,
            "{\"text\":\"a\",\"history\":[{\"role\":\"user\",\"text\":\"b\"},{\"role\":\"bot\"}]}")
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("history[1].role")
        .jsonPath("$.allowed")
        .isEqualTo("user|assistant");
  }

  @Test
  void refusesInTheLanguageOfThePerson() {
    expect(post(ASK, "{}"), 422, "blank");
    post(ASK, "{}").expectBody().jsonPath("$.title").isEqualTo("Xin hãy nhập nội dung.");
    asking("en-GB, vi;q=0.5").expectBody().jsonPath("$.title").isEqualTo("Please write something.");
    asking("fr, vi").expectBody().jsonPath("$.title").isEqualTo("Xin hãy nhập nội dung.");
    asking("#!?").expectBody().jsonPath("$.title").isEqualTo("Xin hãy nhập nội dung.");
  }

  private WebTestClient.ResponseSpec asking(String languages) {
    return client
        .post()
        .uri(ASK)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Accept-Language", languages)
        .bodyValue("{}")
        .exchange();
  }

  @Test
  void refusesBrokenUtf8AndEmptyBodies() {
    var broken = new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, '"', '}'};
    var request = client.post().uri(ASK).contentType(MediaType.APPLICATION_JSON);
    expect(request.bodyValue(broken).exchange(), 400, "malformed-json");
    expect(post(ASK, ""), 400, "malformed-json");
  }

  @Test
  void refusesWhatIsMadeToExhaust() {
    expect(post(ASK, "[".repeat(30_000)), 400, "malformed-json");
    expect(post(ASK, "{\"text\":" + "9".repeat(30_000) + "}"), 400, "malformed-json");
    expect(post(ASK, "{\"text\":1e999999999}"), 422, "wrong-type");
  }

  @Test
  void refusesOtherTypesAndMethods() {
    var plain = client.post().uri(ASK).contentType(MediaType.TEXT_PLAIN).bodyValue("a").exchange();
    expect(plain, 415, "unsupported-type");
    var pdf =
        client
            .post()
            .uri(ASK)
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.APPLICATION_PDF)
            .bodyValue("{\"text\":\"a\"}")
            .exchange();
    expect(pdf, 406, "not-acceptable");
    var got = client.get().uri(ASK).exchange();
    expect(got, 405, "method-not-allowed");
    got.expectHeader().valueEquals("Allow", "POST");
    expect(
        client.method(HttpMethod.PATCH).uri("/api/v1/search").exchange(),
        405,
        "method-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/api/v1/nothing",
        "/api/v1/procedures/9.999999",
        "/api/v1/procedures/%00",
        "/api/v1/procedures/%F0%9F%98%80",
        "/api/v1/conversations/none",
        "/..%2f..%2fapplication.yml",
        "/application.yml",
        "/actuator/env"
      })
  void findsNothingWhereNothingIs(String path) {
    expect(
        client.get().uri(java.net.URI.create("http://127.0.0.1:" + port() + path)).exchange(),
        404,
        "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "q=, blank",
    "limit=3, blank",
    "q=a&limit=0, out-of-range",
    "q=a&limit=101, out-of-range",
    "q=a&limit=99999999999, out-of-range",
    "q=a&limit=ba, out-of-range",
    "q=a&kind=law, unknown-value",
    "q=a&level=village, unknown-value",
    "q=a&explain=maybe, unknown-value",
    "q=a&asOf=yesterday, bad-date"
  })
  void refusesSearches(String query, String type) {
    expect(client.get().uri("/api/v1/search?" + query).exchange(), 422, type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api/v1/search?q=%zz HTTP/1.1", "GET /%c0%af HTTP/1.1", "GARBAGE"})
  void survivesBrokenRequestLines(String line) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      var head = line + "\r\nHost: a\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 4");
    }
  }
}
