package vn.motcua.knowledge.journey;

import java.util.HashSet;
import java.util.List;

/// The way through a life event.
///
/// @param event id of the event
/// @param first what to do before all else; one or two
/// @param stops every procedure of the event, in the order of the way
/// @param together what can be done in one go
/// @param deadlines by when what must be done
/// @param notNeeded papers that need not be brought, each under its condition
public record Journey(
    String event,
    List<Advice> first,
    List<Stop> stops,
    List<Advice> together,
    List<Deadline> deadlines,
    List<NotNeeded> notNeeded) {

  private static final int MOST_FIRST = 2;

  public Journey {
    first = List.copyOf(first);
    stops = List.copyOf(stops);
    together = List.copyOf(together);
    deadlines = List.copyOf(deadlines);
    notNeeded = List.copyOf(notNeeded);
    if (first.isEmpty() || first.size() > MOST_FIRST) {
      throw new IllegalArgumentException("says %d things to do first".formatted(first.size()));
    }
    var codes = new HashSet<String>();
    for (var stop : stops) {
      if (!codes.add(stop.code())) {
        throw new IllegalArgumentException("stops twice at " + stop.code());
      }
    }
  }
}
