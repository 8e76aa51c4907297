package vn.motcua.channels.zalo.account;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.channels.MovingClock;
import vn.motcua.channels.outbox.MessageStore;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.zalo.MadeUpSettings;

/// What holds of tokens, whatever the database.
abstract class TokensContract {

  private static final String TOKEN = "/v4/oa/access_token";

  @TempDir private Path folder;
  private final WireMockServer zalo =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T03:00:00Z"));
  private MessageStore store;
  private OfficialAccount account;

  abstract Database database();

  @BeforeEach
  void open() {
    zalo.start();
    store = new MessageStore(database(), folder, clock);
    account = account();
  }

  @AfterEach
  void shut() {
    store.close();
    zalo.stop();
  }

  private OfficialAccount account() {
    return new OfficialAccount(
        MadeUpSettings.at(zalo.baseUrl()),
        new StoredTokens(store.database, store.writes, store.cipher),
        clock);
  }

  private void authorise() {
    gives(1);
    var done = account.finish("https://example.invalid/xong?oa_id=33&code=C1&" + state());
    assertThat(done.good()).isTrue();
    zalo.resetRequests();
  }

  private String state() {
    return account.begin().replaceAll(".*(state=)", "$1");
  }

  private void gives(int pair) {
    zalo.stubFor(
        post(urlEqualTo(TOKEN))
            .willReturn(
                okJson(
                    """
                    {"access_token":"access-A%d","refresh_token":"refresh-R%d","expires_in":"90000"}\
                    """
                        .formatted(pair, pair))));
  }

  @Test
  void hasNoRightBeforeSomebodyGaveIt() {
    assertThat(account.tokens().access()).isEmpty();
    assertThat(account.tokens().standing().fault()).isEqualTo("NEVER_AUTHORISED");
  }

  @Test
  void authorisesWithCodeAndVerifier() {
    authorise();

    assertThat(account.tokens().access()).contains("access-A1");
    assertThat(account.begin())
        .startsWith(zalo.baseUrl() + "/v4/oa/permission?app_id=11&redirect_uri=https%3A%2F%2F")
        .contains("code_challenge=");
    assertThat(OfficialAccount.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
        .as("the example of RFC 7636, appendix B")
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void sendsTheSecretInAHeader() {
    gives(1);
    account.finish("?code=C1&" + state());

    zalo.verify(
        postRequestedFor(urlEqualTo(TOKEN))
            .withHeader("secret_key", equalTo("bi-mat-cua-ung-dung"))
            .withRequestBody(containing("grant_type=authorization_code"))
            .withRequestBody(containing("code=C1"))
            .withRequestBody(containing("code_verifier=")));
  }

  @Test
  void takesNoAddressOfSomebodyElse() {
    gives(1);
    var state = state();

    assertThat(account.finish("?code=C1&state=khác").good()).isFalse();
    assertThat(account.finish("?code=C1").good()).isFalse();
    assertThat(account.finish("xin chào").good()).isFalse();
    clock.advance(Duration.ofMinutes(16));
    assertThat(account.finish("?code=C1&" + state).good()).isFalse();
    zalo.verify(0, postRequestedFor(urlEqualTo(TOKEN)));
  }

  @Test
  void renewsAheadAndKeepsTheNewPairBeforeItIsUsed() {
    authorise();
    gives(2);
    clock.advance(Duration.ofHours(23).plusMinutes(1));

    assertThat(account.tokens().access()).contains("access-A2");
    assertThat(account().tokens().access()).as("after a restart").contains("access-A2");
    zalo.verify(
        1,
        postRequestedFor(urlEqualTo(TOKEN))
            .withRequestBody(containing("refresh_token=refresh-R1")));
  }

  @Test
  void spendsARefreshTokenOnceHoweverManyAsk() {
    authorise();
    gives(2);
    var asking = new ArrayList<CompletableFuture<?>>();
    // not the common pool: the client of the JDK ends its calls there, and these wait for one
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      for (var server : List.of(account, account(), account())) {
        for (var i = 0; i < 4; i++) {
          asking.add(
              CompletableFuture.runAsync(
                  () -> assertThat(server.tokens().instead("access-A1")).contains("access-A2"),
                  threads));
        }
      }
      CompletableFuture.allOf(asking.toArray(CompletableFuture[]::new)).join();
    }

    zalo.verify(1, postRequestedFor(urlEqualTo(TOKEN)));
  }

  @Test
  void goesOnWithTheOldTokenWhileZaloCannotBeReached() {
    authorise();
    zalo.stubFor(post(urlEqualTo(TOKEN)).willReturn(aResponse().withStatus(503)));
    clock.advance(Duration.ofHours(24));

    assertThat(account.tokens().access()).contains("access-A1");
    assertThat(account.tokens().access()).contains("access-A1");
    zalo.verify(1, postRequestedFor(urlEqualTo(TOKEN)));
    clock.advance(Duration.ofMinutes(1));
    gives(2);
    assertThat(account.tokens().access()).contains("access-A2");
  }

  @Test
  void saysWhenAnAdministratorMustAuthorise() {
    authorise();
    zalo.stubFor(post(urlEqualTo(TOKEN)).willReturn(okJson("{\"error\":-14014}")));
    clock.advance(Duration.ofHours(24));

    assertThat(account.tokens().access()).as("lives on for an hour").contains("access-A1");
    var standing = account.tokens().standing();
    assertThat(standing.authorised()).isFalse();
    assertThat(standing.fault()).isEqualTo("ZALO_-14014");
    clock.advance(Duration.ofHours(2));
    assertThat(account.tokens().access()).isEmpty();
    zalo.verify(1, postRequestedFor(urlEqualTo(TOKEN)));

    authorise();
    assertThat(account.tokens().standing().authorised()).isTrue();
    assertThat(new ZaloHealth(account).health().getDetails()).containsEntry("authorised", true);
  }

  @Test
  void keepsTokensEncrypted() {
    authorise();

    assertThat(store.jdbc.sql("SELECT * FROM zalo_token").query().listOfRows().toString())
        .doesNotContain("access-A1", "refresh-R1");
  }
}
