package vn.motcua.channels.outbox.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// What a message is for. Everything that the outbox takes today answers somebody, [#SERVICE]; who
/// adds a kind that advertises finds the night's rest here.
public enum Purpose {
  SERVICE,
  PROMOTION;

  /// Zalo refuses promotions from 22:00 to 06:00 (error -234), and so would people.
  private static final LocalTime EVENING = LocalTime.of(22, 0);

  private static final LocalTime MORNING = LocalTime.of(6, 0);

  /// Whether a message for this may go at that moment.
  public boolean mayGoAt(Instant moment, ZoneId zone) {
    var time = LocalTime.ofInstant(moment, zone);
    return this == SERVICE || (!time.isBefore(MORNING) && time.isBefore(EVENING));
  }
}
