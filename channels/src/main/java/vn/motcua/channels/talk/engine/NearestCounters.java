package vn.motcua.channels.talk.engine;

import java.util.List;
import vn.motcua.channels.talk.Incoming.Content.Location;

/// The counters near a place, as far as their places are known.
@FunctionalInterface
public interface NearestCounters {

  /// A counter.
  ///
  /// @param name what it is called
  /// @param address where it is, with its hours and telephone where they are known
  /// @param kilometres as the crow flies
  record Counter(String name, String address, double kilometres) {}

  /// The nearest few, the nearest first; none where none is known nearby.
  List<Counter> near(Location at);
}
