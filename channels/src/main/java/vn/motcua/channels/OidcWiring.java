package vn.motcua.channels;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import vn.motcua.channels.officer.access.OtherLogin;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.gate.Sessions;
import vn.motcua.channels.officer.oidc.OidcLogin;
import vn.motcua.channels.officer.oidc.OidcSettings;
import vn.motcua.channels.officer.oidc.Vouched;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.storage.console.StoredAudit;

/// How logging in by an identity provider is put together; off unless the operator names one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class OidcWiring {

  @Bean
  OtherLogin otherLogin(OidcSettings settings) {
    return new OtherLogin(settings.isOn() ? settings.label() : "");
  }

  @Bean
  @Nullable OidcLogin oidcLogin(
      OidcSettings settings,
      Clock clock,
      StoredAccounts accounts,
      StoredAudit audit,
      Sessions sessions,
      ServerCsrfTokenRepository tokens,
      Desk desk) {
    return settings.isOn()
        ? new OidcLogin(
            settings, clock, new Vouched(accounts, audit, settings), sessions, tokens, desk)
        : null;
  }
}
