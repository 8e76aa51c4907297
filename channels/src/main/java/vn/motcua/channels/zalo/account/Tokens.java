package vn.motcua.channels.zalo.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.channels.zalo.account.TokenEndpoint.Reply;

/// The tokens of one account. A refresh token is good once: one at a time renews, and the new pair
/// is on the disk before anything is sent with it. Lost is only what a crash takes between Zalo's
/// answer and the disk; an administrator has to authorise anew then.
public final class Tokens {

  private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

  /// Tokens live for 25 hours; the rest of an outage of Zalo's OAuth is bridged.
  private static final Duration AHEAD = Duration.ofHours(2);

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);

  /// How it stands.
  ///
  /// @param authorised whether there is a pair that Zalo takes, as far as is known
  /// @param expiresAt when its access token ends; null without a pair
  /// @param renewedAt when it was got; null without a pair
  /// @param fault why an administrator must authorise; empty where nobody must
  public record Standing(
      boolean authorised, @Nullable Instant expiresAt, @Nullable Instant renewedAt, String fault) {}

  private final String app;
  private final StoredTokens stored;
  private final TokenEndpoint endpoint;
  private final Clock clock;
  private @Nullable Pair pair;
  private Instant notBefore = Instant.EPOCH;

  Tokens(String app, StoredTokens stored, TokenEndpoint endpoint, Clock clock) {
    this.app = app;
    this.stored = stored;
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /// A token to write with, as long as it lives, even if there will be no other; empty where somebody must authorise first, or Zalo cannot be reached.
  public synchronized Optional<String> access() {
    return current().filter(this::isAlive).map(Pair::access);
  }

  /// A token to write with, other than the one that Zalo refused.
  public synchronized Optional<String> instead(String refused) {
    if (current().filter(known -> known.access().equals(refused)).isPresent()) {
      renew(refused, true);
    }
    return access().filter(token -> !token.equals(refused));
  }

  /// Zalo takes the pair no more; an administrator is shown so.
  public synchronized void refused(String why) {
    pair = stored.change(app, known -> known.ended(clock.instant(), why)).orElse(null);
    LOG.error("Zalo takes our tokens no more ({}): authorise anew in the console", why);
  }

  /// Renews what will soon end.
  public synchronized void upkeep() {
    current();
  }

  /// How it stands.
  public synchronized Standing standing() {
    var known = current().orElse(null);
    return known == null
        ? new Standing(false, null, null, "NEVER_AUTHORISED")
        : new Standing(known.isGood(), known.expiresAt(), known.renewedAt(), known.fault());
  }

  /// Takes the first pair, or the first one after Zalo said no.
  ///
  /// @return why not; empty where it went well
  synchronized String authorise(String code, String verifier) {
    return switch (endpoint.byCode(code, verifier)) {
      case Reply.Given(var given) -> {
        stored.keep(app, given);
        pair = given;
        yield "";
      }
      case Reply.Refused(var reason) -> reason;
      case Reply.Unavailable(var reason) -> reason;
    };
  }

  private Optional<Pair> current() {
    if (pair == null || !pair.isGood()) {
      pair = stored.find(app).orElse(null);
    }
    if (pair != null && pair.isGood() && endsSoon(pair)) {
      renew(pair.access(), false);
    }
    return Optional.ofNullable(pair);
  }

  private boolean endsSoon(Pair known) {
    return known.expiresAt().isBefore(clock.instant().plus(AHEAD));
  }

  private boolean isAlive(Pair known) {
    return known.expiresAt().isAfter(clock.instant());
  }

  /// Another process may have renewed already; its pair is found once it lets go of the row.
  private void renew(String old, boolean atOnce) {
    var now = clock.instant();
    if (!atOnce && now.isBefore(notBefore)) {
      return;
    }
    notBefore = now.plus(BETWEEN_TRIES);
    pair =
        stored
            .change(
                app, known -> known.access().equals(old) && known.isGood() ? renewed(known) : known)
            .orElse(null);
  }

  private Pair renewed(Pair known) {
    return switch (endpoint.byRefresh(known.refresh())) {
      case Reply.Given(var given) -> given;
      case Reply.Refused(var reason) -> {
        LOG.error("Zalo renews our tokens no more ({}): authorise anew in the console", reason);
        yield known.broken(reason);
      }
      case Reply.Unavailable(var reason) -> {
        LOG.warn("Tokens could not be renewed now: {}", reason);
        yield known;
      }
    };
  }
}
