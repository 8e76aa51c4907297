package vn.motcua.channels.officer.oidc;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// The identity provider, found by its discovery document when somebody first logs in there: a server
/// starts, and passwords work, while the provider is down.
final class Issuer implements ReactiveClientRegistrationRepository {

  /// The only one, and the last part of the address where logging in begins.
  static final String ID = "oidc";

  /// Where the provider sends browsers back to.
  static final String BACK = "/officer/login/oidc/back";

  private final OidcSettings settings;
  private final AtomicReference<@Nullable ClientRegistration> found = new AtomicReference<>();

  Issuer(OidcSettings settings) {
    this.settings = settings;
  }

  @Override
  public Mono<ClientRegistration> findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return Mono.empty();
    }
    return Mono.justOrEmpty(found.get())
        .switchIfEmpty(Mono.fromCallable(this::discover).subscribeOn(Schedulers.boundedElastic()));
  }

  private ClientRegistration discover() {
    var registration =
        ClientRegistrations.fromIssuerLocation(settings.issuer())
            .registrationId(ID)
            .clientId(settings.clientId())
            .clientSecret(settings.clientSecret())
            .scope(settings.scopes())
            .userNameAttributeName("sub")
            .redirectUri((settings.address().isBlank() ? "{baseUrl}" : settings.address()) + BACK)
            .build();
    found.set(registration);
    return registration;
  }
}
