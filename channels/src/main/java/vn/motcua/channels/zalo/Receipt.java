package vn.motcua.channels.zalo;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.ResponseEntity;

/// What became of a delivery, with the status that says so. Zalo delivers again whatever is not
/// answered with 200.
public enum Receipt {
  TAKEN(200),
  REPEATED(200),
  ECHO(200),
  IGNORED(200),
  UNKNOWN(200),
  MALFORMED(400),
  FORGED(401),
  WRONG_APP(403),
  STALE(403),
  OVERSIZED(413),
  FAILED(500),
  BUSY(503);

  private static final Logger LOG = LoggerFactory.getLogger(Receipt.class);

  private final int status;

  Receipt(int status) {
    this.status = status;
  }

  /// That of a delivery that could not be read or kept.
  public static Receipt of(Throwable failure) {
    return switch (failure) {
      case DataBufferLimitException _ -> OVERSIZED;
      case RejectedExecutionException _ -> BUSY;
      default -> {
        LOG.error("An event could not be kept: {}", failure.getClass().getName());
        yield FAILED;
      }
    };
  }

  /// Counts it under `counter` with its name as `outcome`.
  public Receipt counted(MeterRegistry meters, String counter) {
    meters.counter(counter, "outcome", name().toLowerCase(Locale.ROOT)).increment();
    return this;
  }

  /// The answer that Zalo gets.
  public ResponseEntity<Void> answer() {
    return ResponseEntity.status(status).build();
  }
}
