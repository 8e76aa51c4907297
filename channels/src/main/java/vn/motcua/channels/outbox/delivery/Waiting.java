package vn.motcua.channels.outbox.delivery;

import java.time.Duration;

/// Lets time pass.
@FunctionalInterface
public interface Waiting {

  void pause(Duration time);

  /// Really waits.
  static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
