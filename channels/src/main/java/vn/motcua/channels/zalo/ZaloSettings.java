package vn.motcua.channels.zalo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// What an operator sets for a Zalo Official Account; `application.yml` says more of each.
///
/// @param on whether there is an account
/// @param appId of the application that the account is linked to
/// @param appSecret of the application
/// @param oaId of the account; empty: not checked
/// @param oaSecret with which Zalo signs what it delivers
/// @param callback where Zalo sends the administrator's browser after authorising
/// @param api where messages go
/// @param oauth where tokens come from
/// @param body largest event
/// @param maxAge older events are refused
/// @param urlCheck whether what is not signed is answered as if it were, and thrown away
/// @param window how long after they did something people may be written to
/// @param quota messages to one person within that time; 0 for no limit
/// @param perSecond messages a second of the whole account
/// @param pace the least time between two messages to one person
/// @param timeout how long one call may take
@Validated
@ConfigurationProperties("motcua.zalo.oa")
public record ZaloSettings(
    boolean on,
    String appId,
    String appSecret,
    String oaId,
    String oaSecret,
    String callback,
    URI api,
    URI oauth,
    DataSize body,
    @DurationMin(minutes = 10) Duration maxAge,
    boolean urlCheck,
    @DurationMin Duration window,
    @Min(0) int quota,
    @Min(1) @Max(1000) int perSecond,
    @DurationMin Duration pace,
    @DurationMin(millis = 1) Duration timeout) {

  public ZaloSettings {
    if (on && (appId.isBlank() || appSecret.isBlank() || oaSecret.isBlank())) {
      throw new IllegalArgumentException(
          "motcua.zalo.oa.on needs app-id, app-secret and oa-secret beside it; see application.yml");
    }
  }

  /// Without the secrets, since settings get into logs.
  @Override
  public String toString() {
    return "ZaloSettings[%s]".formatted(on ? "on" : "off");
  }
}
