package vn.motcua.knowledge;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.motcua.knowledge.search.Generations;

/// Names of editions.
final class Versions {

  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

  private Versions() {}

  /// Told by the clock; a millisecond later where the index in use has that name already.
  static String next(Generations generations, Clock clock) {
    var now = clock.instant();
    var used = generations.current().map(folder -> folder.getFileName().toString());
    var version = VERSION.format(now);
    return used.equals(Optional.of(version)) ? VERSION.format(now.plusMillis(1)) : version;
  }
}
