package vn.motcua.channels.zalo.send;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.channels.MovingClock;
import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.outbox.Outcome;
import vn.motcua.channels.zalo.MadeUpSettings;
import vn.motcua.channels.zalo.account.OfficialAccount;
import vn.motcua.channels.zalo.account.StoredTokens;

/// Everything that can go wrong with a call of Zalo, at a server that does as it is told.
class ZaloCarrierTest {

  private static final String SEND = "/v3.0/oa/message/cs";
  private static final String TOKEN = "/v4/oa/access_token";

  @TempDir private Path folder;
  private final WireMockServer zalo =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T03:00:00Z"));
  private MessageStore store;
  private ZaloCarrier carrier;
  private OfficialAccount account;

  @BeforeEach
  void start() {
    zalo.start();
    store = new MessageStore(MessageStore.h2(), folder, clock);
    var settings = MadeUpSettings.at(zalo.baseUrl());
    account =
        new OfficialAccount(
            settings, new StoredTokens(store.database, store.writes, store.cipher), clock);
    carrier = new ZaloCarrier(settings, account.tokens());
    gives("A1", "R1");
    var address = account.begin();
    account.finish("https://example.invalid/xong?code=C&" + address.replaceAll(".*(state=)", "$1"));
    zalo.resetRequests();
  }

  @AfterEach
  void stop() {
    store.close();
    zalo.stop();
  }

  private void gives(String access, String refresh) {
    zalo.stubFor(
        post(urlEqualTo(TOKEN))
            .willReturn(
                okJson(
                    """
                    {"access_token":"%s","refresh_token":"%s","expires_in":"90000"}\
                    """
                        .formatted(access, refresh))));
  }

  private void answers(ResponseDefinitionBuilder answer) {
    zalo.stubFor(post(urlEqualTo(SEND)).willReturn(answer));
  }

  private static ResponseDefinitionBuilder error(int code) {
    return okJson("{\"error\":%d,\"message\":\"tự đặt\"}".formatted(code));
  }

  @Test
  void sendsTextAsZaloWantsIt() {
    answers(error(0));

    assertThat(carrier.send("22", "Chào anh/chị")).isEqualTo(new Outcome.Sent());

    zalo.verify(
        postRequestedFor(urlEqualTo(SEND))
            .withHeader("access_token", equalTo("A1"))
            .withRequestBody(
                equalToJson(
                    """
                    {"recipient":{"user_id":"22"},"message":{"text":"Chào anh/chị"}}\
                    """)));
  }

  @ParameterizedTest
  @CsvSource({
    "-32,Wait", "-211,Wait", "-224,Wait", "-321,Wait", "-200,Retry", "-218,Retry", "-201,Stop",
    "-213,Stop", "-227,Stop", "-230,Stop", "-232,Stop", "-248,Stop", "-9999,Retry", "5,Retry"
  })
  void doesAboutEachErrorWhatHelps(int code, String outcome) {
    answers(error(code));

    assertThat(carrier.send("22", "chào").getClass().getSimpleName()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void triesAgainWhenTheConnectionBreaks(Fault fault) {
    answers(aResponse().withFault(fault));

    assertThat(carrier.send("22", "chào")).isInstanceOf(Outcome.Retry.class);
  }

  @ParameterizedTest
  @CsvSource({"500,HTTP_500", "502,HTTP_502", "404,HTTP_404", "302,HTTP_302"})
  void triesAgainWhenTheServerFails(int status, String reason) {
    answers(aResponse().withStatus(status).withHeader("Location", "/đâu-đó").withBody("<html>"));

    assertThat(carrier.send("22", "chào")).isEqualTo(new Outcome.Retry(reason));
  }

  @Test
  void triesAgainWhatWasAnsweredWithoutSense() {
    answers(okJson("{}"));

    assertThat(carrier.send("22", "chào")).isEqualTo(new Outcome.Retry("HTTP_200"));
  }

  @Test
  void waitsWhenAskedTo() {
    answers(aResponse().withStatus(429));

    assertThat(carrier.send("22", "chào"))
        .isEqualTo(new Outcome.Wait("HTTP_429", Duration.ofMinutes(1)));
  }

  @Test
  void waitsForNoAnswerLongerThanItMay() {
    answers(aResponse().withFixedDelay(3_000));

    var hurried =
        new ZaloCarrier(
            MadeUpSettings.at(zalo.baseUrl(), Duration.ofMillis(300)), account.tokens());

    assertThat(hurried.send("22", "chào")).isEqualTo(new Outcome.Retry("NO_ANSWER"));
  }

  @Test
  void triesAgainWhenNobodyIsThere() {
    zalo.stop();

    assertThat(carrier.send("22", "chào")).isEqualTo(new Outcome.Retry("NOT_REACHED"));
  }

  @ParameterizedTest
  @CsvSource({"-216", "-220"})
  void renewsARefusedTokenOnceAndSendsAgain(int code) {
    gives("A2", "R2");
    answers(error(code));
    zalo.stubFor(
        post(urlEqualTo(SEND)).withHeader("access_token", equalTo("A2")).willReturn(error(0)));

    assertThat(carrier.send("22", "chào")).isEqualTo(new Outcome.Sent());
    zalo.verify(1, postRequestedFor(urlEqualTo(TOKEN)));
  }

  @Test
  void asksForAnAdministratorWhenTheNewTokenIsRefusedToo() {
    gives("A2", "R2");
    answers(error(-216));

    assertThat(carrier.send("22", "chào"))
        .isEqualTo(new Outcome.Wait(ZaloCarrier.REAUTHORISE, Duration.ofSeconds(30)));
    assertThat(account.tokens().standing().authorised()).isFalse();
    zalo.resetRequests();
    assertThat(carrier.send("22", "chào")).isInstanceOf(Outcome.Wait.class);
    zalo.verify(0, postRequestedFor(urlEqualTo(SEND)));
    zalo.verify(0, postRequestedFor(urlEqualTo(TOKEN)));
  }

  @Test
  void tellsNoTokenToWhoeverLooksAtIt() {
    assertThat(account.tokens().standing().toString()).doesNotContain("A1", "R1");
    assertThat(MadeUpSettings.at("http://127.0.0.1").toString())
        .doesNotContain("khóa-ký", "bi-mat");
  }
}
