package vn.motcua.channels.officer.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.storage.console.Role;

class OidcSettingsTest {

  @Test
  void isOffWithoutAnIssuer() {
    var off = settings("", "", List.of());

    assertThat(off.isOn()).isFalse();
    assertThat(off.isWhole()).isTrue();
  }

  @Test
  void readsWhatTheValuesOfTheClaimMeanInTheirOrder() {
    var on = settings("https://sso.example", "motcua", List.of("a=b=lead", " can-bo = officer "));

    assertThat(on.isWhole()).isTrue();
    assertThat(on.meanings().toString()).isEqualTo("{a=b=LEAD, can-bo=OFFICER}");
    assertThat(on.meanings().values()).containsExactly(Role.LEAD, Role.OFFICER);
  }

  @Test
  void isNotWholeWithoutAClientOrWithRolesThatAreNone() {
    assertThat(settings("https://sso.example", "", List.of("a=lead")).isWhole()).isFalse();
    assertThat(settings("https://sso.example", "motcua", List.of()).isWhole()).isFalse();
    for (var wrong : List.of("a=king", "a", "=lead")) {
      assertThat(settings("https://sso.example", "motcua", List.of(wrong)).isWhole())
          .as(wrong)
          .isFalse();
    }
  }

  @Test
  void keepsItsSecretOutOfLogs() {
    assertThat(settings("https://sso.example", "motcua", List.of("a=lead")).toString())
        .doesNotContain("bí mật");
  }

  private static OidcSettings settings(String issuer, String client, List<String> roles) {
    return new OidcSettings(
        issuer, client, "bí mật", "Đăng nhập", "", List.of("openid"), "name", "roles", roles);
  }
}
