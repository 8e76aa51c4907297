package vn.motcua.channels.talk.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.channels.talk.Incoming.Content.Location;
import vn.motcua.knowledge.local.Coordinates;
import vn.motcua.knowledge.local.FilingPoint;
import vn.motcua.knowledge.local.LocalTable;

/// The counters that the operator imported with where they lie. The knowledge that ships has none.
public final class LocalCounters implements NearestCounters {

  private static final int MOST = 3;

  /// In kilometres: who is farther off than that is not served there.
  private static final double FARTHEST = 30;

  private final Supplier<LocalTable> local;
  private final Clock clock;

  /// @param local what is known of provinces, as it is now
  /// @param clock its zone tells which day it is
  public LocalCounters(Supplier<LocalTable> local, Clock clock) {
    this.local = local;
    this.clock = clock;
  }

  @Override
  public List<Counter> near(Location at) {
    var today = LocalDate.now(clock);
    var here = new Coordinates(at.latitude(), at.longitude());
    return local.get().byProvince().values().stream()
        .flatMap(facts -> facts.points().stream())
        .filter(point -> point.source().inForceOn(today))
        .flatMap(point -> counter(point, point.place(), here))
        .filter(counter -> counter.kilometres() <= FARTHEST)
        .sorted(Comparator.comparingDouble(Counter::kilometres).thenComparing(Counter::name))
        .limit(MOST)
        .toList();
  }

  private static Stream<Counter> counter(
      FilingPoint point, @Nullable Coordinates place, Coordinates here) {
    return place == null
        ? Stream.empty()
        : Stream.of(new Counter(point.name(), words(point), here.kilometresTo(place)));
  }

  private static String words(FilingPoint point) {
    var hours = point.hours().isEmpty() ? "" : ". Giờ làm việc: " + point.hours();
    var phone = point.phone().isEmpty() ? "" : ". Điện thoại: " + point.phone();
    return point.address() + hours + phone;
  }
}
