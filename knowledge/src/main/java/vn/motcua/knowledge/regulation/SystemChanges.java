package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The days on which much changed at once, the earliest first.
public final class SystemChanges {

  private static final String EMBEDDED = "changes.json";

  private final NavigableMap<LocalDate, SystemChange> byDay = new TreeMap<>();

  /// @throws IllegalArgumentException naming every problem of every change
  public SystemChanges(List<SystemChange> changes) {
    var problems = new ArrayList<String>();
    var ids = new HashSet<String>();
    for (var change : changes) {
      if (change.id().isBlank() || change.title().isBlank() || !ids.add(change.id())) {
        problems.add("'" + change.id() + "' needs an id of its own and a title");
      }
      if (byDay.put(change.day(), change) != null) {
        problems.add(change.id() + ": another change is of " + change.day());
      }
      if (change.points().isEmpty() || change.sources().isEmpty()) {
        problems.add(change.id() + ": needs a point and a source");
      }
      for (var point : change.points()) {
        if (point.words().isBlank()
            || point.locator().isBlank()
            || RegulationKey.of(point.number()).isEmpty()) {
          problems.add(change.id() + ": a point needs words, a number and a place");
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Changes: " + String.join("; ", problems));
    }
  }

  /// The changes that ship with the knowledge.
  ///
  /// @throws IllegalArgumentException naming every problem of every change
  public static SystemChanges embedded() {
    return read(KnownJson.resource(EMBEDDED));
  }

  /// The changes in a JSON array.
  ///
  /// @throws IllegalArgumentException naming every problem of every change
  public static SystemChanges read(String json) {
    return new SystemChanges(KnownJson.changes(json));
  }

  /// Every change, the earliest first.
  public List<SystemChange> all() {
    return List.copyOf(byDay.values());
  }

  /// What changed on `day`.
  public Optional<SystemChange> on(LocalDate day) {
    return Optional.ofNullable(byDay.get(day));
  }

  /// The changes from `from` to `to`, both days counted.
  public List<SystemChange> between(LocalDate from, LocalDate to) {
    return from.isAfter(to) ? List.of() : List.copyOf(byDay.subMap(from, true, to, true).values());
  }
}
