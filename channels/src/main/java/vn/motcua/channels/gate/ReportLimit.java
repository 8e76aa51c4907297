package vn.motcua.channels.gate;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;

/// So many reports an hour from one client address. Who reports must not be found by it: addresses
/// are known only as hashes under a key that dies with the process, and are written nowhere.
public final class ReportLimit {

  private static final String HASH = "HmacSHA256";

  private final int perHour;
  private final SecretKeySpec key;
  private final Map<String, Bucket> buckets;

  /// @param perHour reports an hour; 0 for no limit
  /// @param addresses client addresses remembered at once
  public ReportLimit(int perHour, int addresses) {
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.perHour = perHour;
    this.key = new SecretKeySpec(random, HASH);
    this.buckets = new LastSeen<>(addresses);
  }

  /// Uses up one report of the client's.
  ///
  /// @throws Refused if none is left, with the time to wait
  public void take(@Nullable InetSocketAddress client) {
    if (perHour == 0) {
      return;
    }
    var address = Optional.ofNullable(client).map(InetSocketAddress::getAddress);
    var network = RateLimit.network(address.orElseGet(InetAddress::getLoopbackAddress));
    var probe = bucket(hash(network)).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      var wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      throw Refused.forNow(Problem.TOO_MANY_REPORTS, wait);
    }
  }

  private Bucket bucket(String client) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(client, _ -> newBucket());
    }
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
        .build();
  }

  private String hash(InetAddress network) {
    try {
      var mac = Mac.getInstance(HASH);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(network.getAddress()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HASH, e);
    }
  }
}
