package vn.motcua.channels.zalo;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.RequestListener;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.zalo.account.OfficialAccount;

/// The whole way: an event comes in, the conversation answers, and Zalo gets words that people can
/// read. Everybody is made up.
@TestPropertySource(
    properties = {
      "motcua.zalo.oa.on=true",
      "motcua.zalo.oa.app-id=11",
      "motcua.zalo.oa.app-secret=bi-mat",
      "motcua.zalo.oa.oa-id=33",
      "motcua.zalo.oa.oa-secret=khóa-ký",
      "motcua.zalo.oa.callback=https://example.invalid/"
    })
@DirtiesContext
class ZaloPathIT extends RunningApplication {

  private static final WireMockServer ZALO =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private static final BlockingQueue<String> SENT = new LinkedBlockingQueue<>();
  private static final String SEND = "/v3.0/oa/message/cs";

  @Autowired private OfficialAccount account;
  @Autowired private Clock clock;

  @DynamicPropertySource
  static void zalo(DynamicPropertyRegistry properties) {
    ZALO.start();
    ZALO.stubFor(
        WireMock.post(urlEqualTo("/v4/oa/access_token"))
            .willReturn(
                okJson(
                    "{\"access_token\":\"A\",\"refresh_token\":\"R\",\"expires_in\":\"90000\"}")));
    ZALO.stubFor(WireMock.post(urlEqualTo(SEND)).willReturn(okJson("{\"error\":0}")));
    RequestListener listener =
        (request, _) -> {
          if (request.getUrl().equals(SEND)) {
            var body = JsonMapper.shared().readTree(request.getBodyAsString());
            SENT.add(body.path("message").path("text").asString(""));
          }
        };
    ZALO.addMockServiceRequestListener(listener);
    properties.add("motcua.zalo.oa.api", ZALO::baseUrl);
    properties.add("motcua.zalo.oa.oauth", ZALO::baseUrl);
  }

  @AfterAll
  static void stop() {
    ZALO.stop();
  }

  @BeforeEach
  void authorise() {
    if (!account.tokens().standing().authorised()) {
      var state = account.begin().replaceAll(".*(state=)", "$1");
      assertThat(account.finish("https://example.invalid/?code=C&" + state).good()).isTrue();
    }
  }

  @Test
  void answersAQuestionInWordsThatPeopleCanRead() throws InterruptedException {
    write("m1", "Đăng ký khai sinh cho con cần những giấy tờ gì?");

    var answer = new StringBuilder();
    while (!answer.toString().contains("Tờ khai")) {
      var part = SENT.poll(60, TimeUnit.SECONDS);
      assertThat(part).as("what came so far: %s", answer).isNotNull();
      answer.append(part).append("\n-----\n");
    }
    assertThat(answer.toString()).contains("khai sinh").doesNotContain("**", "](", "null");
  }

  private void write(String id, String words) {
    var time = Long.toString(clock.millis());
    var body =
        """
        {"app_id":"11","event_name":"user_send_text","timestamp":"%s","sender":{"id":"22"},\
        "recipient":{"id":"33"},"message":{"msg_id":"%s","text":"%s"}}\
        """
            .formatted(time, id, words);
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    client
        .post()
        .uri("/webhooks/zalo/oa")
        .header("X-ZEvent-Signature", "mac=" + new Signature("11", "khóa-ký").of(bytes, time))
        .bodyValue(bytes)
        .exchange()
        .expectStatus()
        .isOk();
  }
}
