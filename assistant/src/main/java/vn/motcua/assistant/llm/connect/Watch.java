package vn.motcua.assistant.llm.connect;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.motcua.assistant.llm.connect.Endpoint.Patience;
import vn.motcua.assistant.llm.wire.Exchange;

/// Waits for an answer while it keeps coming.
final class Watch {

  private final Exchange exchange;
  private final Patience patience;
  private final long end;

  /// @param limit for the whole answer, from now
  Watch(Exchange exchange, Patience patience, Duration limit) {
    this.exchange = exchange;
    this.patience = patience;
    this.end = System.nanoTime() + limit.toNanos();
  }

  /// @throws TimeoutException which says what was too slow
  <T> T wait(Future<T> answer) throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      // the first word may come at any time, and from then on it is the second that is waited for
      var look = Math.min(untilQuiet(), patience.betweenTokens().toNanos());
      var left = Math.min(untilEnd(), look);
      try {
        return answer.get(Math.max(0, left), TimeUnit.NANOSECONDS);
      } catch (TimeoutException _) {
        check();
      }
    }
  }

  private void check() throws TimeoutException {
    if (untilEnd() <= 0) {
      throw new TimeoutException("the answer was not complete within the limit");
    }
    if (untilQuiet() <= 0) {
      throw new TimeoutException(
          exchange.isBegun()
              ? "nothing came for " + patience.betweenTokens()
              : "no first word within " + patience.firstToken());
    }
  }

  private long untilEnd() {
    return end - System.nanoTime();
  }

  private long untilQuiet() {
    var longest = exchange.isBegun() ? patience.betweenTokens() : patience.firstToken();
    return exchange.lastSign() + longest.toNanos() - System.nanoTime();
  }
}
