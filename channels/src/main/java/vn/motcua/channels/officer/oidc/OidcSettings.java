package vn.motcua.channels.officer.oidc;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import vn.motcua.channels.storage.console.Role;

/// Who vouches for officers. `application.yml` holds each default with its reason.
///
/// @param issuer address of the identity provider; empty: officers log in with passwords alone
/// @param clientId what this server is called there
/// @param clientSecret what this server proves itself with
/// @param label of the link on the login page
/// @param address of this server as browsers see it, without a path; empty: as each request says
/// @param scopes that are asked for
/// @param nameClaim the claim with the name of the account
/// @param roleClaim the claim with the roles; dots lead into objects
/// @param roles pairs `value=role`: what a value of that claim means here; the first that fits counts
@Validated
@ConfigurationProperties("motcua.console.oidc")
public record OidcSettings(
    String issuer,
    String clientId,
    String clientSecret,
    @NotBlank String label,
    String address,
    List<String> scopes,
    @NotBlank String nameClaim,
    @NotBlank String roleClaim,
    List<String> roles) {

  public OidcSettings {
    scopes = List.copyOf(scopes);
    roles = List.copyOf(roles);
  }

  /// Whether anybody vouches.
  public boolean isOn() {
    return !issuer.isBlank();
  }

  @AssertTrue(
      message =
          "an issuer needs a client-id and roles, each as value=role with one of officer, lead,"
              + " editor, administrator")
  boolean isWhole() {
    return !isOn()
        || (!clientId.isBlank() && !roles.isEmpty() && meanings().size() == roles.size());
  }

  /// What the values of the claim mean, in the order in which they count.
  Map<String, Role> meanings() {
    var meanings = new LinkedHashMap<String, Role>();
    for (var pair : roles) {
      var equals = pair.lastIndexOf('=');
      if (equals > 0) {
        Role.of(pair.substring(equals + 1).strip())
            .ifPresent(role -> meanings.put(pair.substring(0, equals).strip(), role));
      }
    }
    return meanings;
  }

  /// Without the secret, since settings get into logs.
  @Override
  public String toString() {
    return "OidcSettings[%s]".formatted(isOn() ? "on" : "off");
  }
}
