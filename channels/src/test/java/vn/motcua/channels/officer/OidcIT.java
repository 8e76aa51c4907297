package vn.motcua.channels.officer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.officer.Visitor.place;
import static vn.motcua.channels.officer.Visitor.words;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.channels.RunningApplication;
import vn.motcua.channels.officer.gate.Passwords;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// Logging in by a made-up identity provider: discovery, keys, and tokens good and bad.
class OidcIT extends RunningApplication {

  private static final String CLIENT = "motcua-thu";
  private static final String SESSION = "motcua-officer";
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant FAR = Instant.parse("2126-01-01T00:00:00Z");

  private static final RSAKey KEY = key("ours");
  private static final RSAKey FOREIGN = key("ours");
  private static final WireMockServer PROVIDER =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

  static {
    PROVIDER.start();
  }

  @Autowired private StoredAccounts accounts;
  @Autowired private StoredAudit audit;
  @Autowired private Passwords passwords;
  private Visitor visitor = new Visitor(client);

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry properties) {
    properties.add("motcua.console.oidc.issuer", OidcIT::issuer);
    properties.add("motcua.console.oidc.client-id", () -> CLIENT);
    properties.add("motcua.console.oidc.client-secret", () -> "bí mật mẫu");
    properties.add("motcua.console.oidc.role-claim", () -> "realm_access.roles");
    properties.add("motcua.console.oidc.roles", () -> "bien-tap=editor,can-bo=officer");
  }

  @AfterAll
  static void stop() {
    PROVIDER.stop();
  }

  @BeforeEach
  void answer() {
    PROVIDER.resetAll();
    PROVIDER.stubFor(
        get("/.well-known/openid-configuration")
            .willReturn(
                okJson(
                    """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
                     "token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                     "userinfo_endpoint":"%1$s/userinfo",
                     "subject_types_supported":["public"],"response_types_supported":["code"],
                     "id_token_signing_alg_values_supported":["RS256"]}
                    """
                        .formatted(issuer()))));
    PROVIDER.stubFor(get("/keys").willReturn(okJson(new JWKSet(KEY.toPublicJWK()).toString())));
    PROVIDER.stubFor(get("/userinfo").willReturn(aResponse().withStatus(500)));
    accounts.remove("mau.sso");
    visitor = new Visitor(client);
  }

  @Test
  void offersTheWayOnTheLoginPage() {
    assertThat(words(visitor.get("/officer/login")))
        .contains("href=\"/officer/login/oidc\"", "Đăng nhập bằng tài khoản cơ quan");
  }

  @Test
  void letsInForWhomTheProviderVouchesAndKeepsTheirRole() throws JOSEException {
    var entered = enter(Token.GOOD);

    assertThat(entered.getStatus()).isEqualTo(HttpStatus.OK);
    assertThat(words(entered)).contains("url=/officer").doesNotContain("<script");
    assertThat(entered.getResponseCookies().getFirst(SESSION))
        .isNotNull()
        .satisfies(session -> {
          assertThat(session.getSameSite()).isEqualTo("Strict");
          assertThat(session.isHttpOnly()).isTrue();
        });
    assertThat(words(visitor.get("/officer"))).contains("mau.sso", Role.OFFICER.vietnamese());
    assertThat(visitor.get("/officer/accounts").getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(audit.newest(0, 2))
        .extracting(entry -> entry.who() + " " + entry.what())
        .containsExactly("mau.sso " + What.LOGIN, "mau.sso " + What.ACCOUNT_ADDED);
    PROVIDER.verify(postRequestedFor(urlEqualTo("/token")));
  }

  @Test
  void formsNeedTheirTokenAsAfterAPassword() throws JOSEException {
    enter(Token.GOOD);
    visitor.get("/officer");
    assertThat(visitor.post("/officer/history").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);

    visitor.token = "made up";
    assertThat(visitor.post("/officer/history").getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void givesTheRoleThatTheProviderSaysNow() throws JOSEException {
    enter(Token.GOOD);
    visitor = new Visitor(client);

    enter(Token.GOOD.as("bien-tap"));

    assertThat(accounts.find("mau.sso").orElseThrow().role()).isEqualTo(Role.EDITOR);
    assertThat(visitor.get("/officer/knowledge").getStatus()).isEqualTo(HttpStatus.OK);
  }

  @Test
  void refusesATokenThatIsSignedByAnother() throws JOSEException {
    refused(enter(Token.GOOD.signedBy(FOREIGN)), "refused");
  }

  @Test
  void refusesATokenForAnother() throws JOSEException {
    refused(enter(Token.GOOD.with("aud", "another")), "refused");
  }

  @Test
  void refusesATokenOfAnotherIssuer() throws JOSEException {
    refused(enter(Token.GOOD.with("iss", "https://another.example")), "refused");
  }

  @Test
  void refusesATokenOfAnotherLogin() throws JOSEException {
    refused(enter(Token.GOOD.with("nonce", "another")), "refused");
  }

  @Test
  void refusesATokenThatIsOver() throws JOSEException {
    refused(enter(Token.GOOD.with("exp", Date.from(LONG_AGO))), "refused");
  }

  @Test
  void refusesWhoHasNoRoleHere() throws JOSEException {
    refused(enter(Token.GOOD.as("khach")), "role");
  }

  @Test
  void givesNobodyTheAccountOfAnother() throws JOSEException {
    accounts.add("mau.sso", Role.ADMINISTRATOR, passwords.hash("mật khẩu của người mẫu"), false);
    refused(enter(Token.GOOD), "name");
    accounts.remove("mau.sso");

    enter(Token.GOOD);
    visitor = new Visitor(client);
    refused(enter(Token.GOOD.with("sub", "another")), "name");
  }

  @Test
  void refusesWhatNobodyAskedForAndWhatCameBefore() throws JOSEException {
    assertThat(place(visitor.get("/officer/login/oidc/back?code=c&state=made-up")))
        .isEqualTo("/officer/login?oidc=refused");

    var asked = ask();
    answer(Token.GOOD, asked);
    var back = back(asked);
    assertThat(visitor.get(back).getStatus()).isEqualTo(HttpStatus.OK);
    assertThat(place(visitor.get(back))).as("good once").isEqualTo("/officer/login?oidc=refused");

    var stolen = new Visitor(client);
    var other = ask();
    answer(Token.GOOD, other);
    assertThat(place(stolen.get(back(other)))).isEqualTo("/officer/login?oidc=refused");
  }

  @Test
  void hasNoPasswordToGuess() throws JOSEException {
    enter(Token.GOOD);
    var hash = accounts.find("mau.sso").orElseThrow().hash();

    for (var tried : List.of("", hash, "oidc:")) {
      assertThat(new Visitor(client).login("mau.sso", tried).getStatus())
          .isEqualTo(HttpStatus.UNAUTHORIZED);
    }
  }

  @Test
  void passwordsStillWork() {
    visitor.enter(Role.LEAD, accounts, passwords);

    assertThat(visitor.get("/officer/reports").getStatus()).isEqualTo(HttpStatus.OK);
  }

  private void refused(EntityExchangeResult<byte[]> came, String why) {
    assertThat(place(came)).isEqualTo("/officer/login?oidc=" + why);
    assertThat(visitor.cookies).doesNotContainKey(SESSION);
    assertThat(visitor.get("/officer").getStatus()).isEqualTo(HttpStatus.FOUND);
    var noted = audit.newest(0, 1).getFirst();
    assertThat(noted.what()).isEqualTo(What.LOGIN_REFUSED);
    assertThat(noted.target()).isEqualTo("OIDC, " + why);
    assertThat(words(visitor.get("/officer/login?oidc=" + why))).contains("role=\"alert\"");
  }

  private EntityExchangeResult<byte[]> enter(Token token) throws JOSEException {
    var asked = ask();
    answer(token, asked);
    return visitor.get(back(asked));
  }

  /// Goes to the provider, which is told what it must send back.
  private Map<String, String> ask() {
    var sent = visitor.get("/officer/login/oidc");
    assertThat(sent.getStatus()).isEqualTo(HttpStatus.FOUND);
    assertThat(place(sent)).startsWith(issuer() + "/authorize?");
    var asked =
        UriComponentsBuilder.fromUriString(place(sent)).build().getQueryParams().toSingleValueMap();
    assertThat(asked.get("scope")).contains("openid");
    assertThat(asked.get("redirect_uri")).endsWith("/officer/login/oidc/back");
    assertThat(asked).containsKeys("state", "nonce");
    return asked;
  }

  private static String back(Map<String, String> asked) {
    return "/officer/login/oidc/back?code=c&state="
        + Objects.requireNonNull(asked.get("state")).replace("%3D", "=");
  }

  private static void answer(Token token, Map<String, String> asked) throws JOSEException {
    var body =
        """
        {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}
        """
            .formatted(token.written(Objects.requireNonNull(asked.get("nonce"))));
    PROVIDER.stubFor(WireMock.post("/token").willReturn(okJson(body)));
  }

  private static String issuer() {
    return "http://127.0.0.1:" + PROVIDER.port();
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A token, and what is wrong with it.
  ///
  /// @param others claims in place of the right ones
  private record Token(RSAKey signer, String role, Map<String, Object> others) {

    static final Token GOOD = new Token(KEY, "can-bo", Map.of());

    Token as(String another) {
      return new Token(signer, another, others);
    }

    Token signedBy(RSAKey another) {
      return new Token(another, role, others);
    }

    Token with(String claim, Object value) {
      return new Token(signer, role, Map.of(claim, value));
    }

    String written(String nonce) throws JOSEException {
      var claims =
          new JWTClaimsSet.Builder()
              .issuer(issuer())
              .subject("0001-made-up")
              .audience(CLIENT)
              .issueTime(Date.from(LONG_AGO))
              .expirationTime(Date.from(FAR))
              .claim("nonce", nonce)
              .claim("preferred_username", "Mau.SSO")
              .claim("realm_access", Map.of("roles", List.of("offline", role)));
      others.forEach(claims::claim);
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(signer.getKeyID()).build();
      var token = new SignedJWT(header, claims.build());
      token.sign(new RSASSASigner(signer));
      return token.serialize();
    }
  }
}
