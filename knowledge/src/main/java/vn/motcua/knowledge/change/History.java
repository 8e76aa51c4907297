package vn.motcua.knowledge.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.knowledge.procedure.Procedure;

/// What became of the records so far: the changes, newest first, and how the records read before.
///
/// @param changes newest first
/// @param earlier by code, newest first
public record History(List<RecordChange> changes, Map<String, List<EarlierRecord>> earlier) {

  /// Nothing has changed yet.
  public static final History NONE = new History(List.of(), Map.of());

  /// So many earlier records of one procedure are kept.
  static final int VERSIONS = 6;

  /// So many changes are kept, the newest.
  static final int CHANGES = 20_000;

  public History {
    changes = List.copyOf(changes);
    earlier = Map.copyOf(earlier);
  }

  /// The record of `code` that spoke for `day`, if it is an earlier one than `now`.
  public Optional<Procedure> on(String code, LocalDate day, Procedure now) {
    if (!day.isBefore(now.asOf())) {
      return Optional.empty();
    }
    return earlier.getOrDefault(code, List.of()).stream()
        .filter(record -> day.isBefore(record.until()))
        .min(Comparator.comparing(EarlierRecord::until))
        .map(EarlierRecord::record);
  }

  /// The changes that were noticed on `since` or later, newest first.
  public List<RecordChange> since(LocalDate since) {
    return changes.stream().filter(change -> !change.noticed().isBefore(since)).toList();
  }

  /// This with what became of the records of `before` in `after`.
  ///
  /// Where a record is of another kind than before, more is known and nothing changed: the page of
  /// a procedure that only the directory named is no news. A record of the same day as before
  /// corrects it, for all days; a newer one leaves the earlier to its own days.
  ///
  /// @param noticed the day on which the newer records came in
  public History with(
      Map<String, Procedure> before, Map<String, Procedure> after, LocalDate noticed) {
    var news = new ArrayList<RecordChange>();
    var records = new TreeMap<>(earlier);
    after.forEach((code, now) -> {
      var old = before.get(code);
      if (old == null) {
        news.add(added(now, noticed));
      } else if (old.kind() == now.kind()) {
        var facts = Comparison.between(old, now);
        if (!facts.isEmpty()) {
          news.add(changed(old, now, noticed, facts));
          if (now.asOf().isAfter(old.asOf())) {
            records.merge(code, List.of(EarlierRecord.of(old, now.asOf())), History::newestFirst);
          }
        }
      }
    });
    before.forEach((code, old) -> {
      if (!after.containsKey(code)) {
        news.add(removed(old, noticed));
      }
    });
    news.addAll(changes);
    return new History(news.stream().limit(CHANGES).toList(), records);
  }

  private static List<EarlierRecord> newestFirst(
      List<EarlierRecord> before, List<EarlierRecord> newest) {
    var all = new ArrayList<>(newest);
    all.addAll(before);
    return all.stream().limit(VERSIONS).toList();
  }

  private static RecordChange added(Procedure now, LocalDate noticed) {
    return new RecordChange(
        now.code(), now.name(), RecordChange.Kind.ADDED, noticed, null, now.asOf(), List.of());
  }

  private static RecordChange changed(
      Procedure old, Procedure now, LocalDate noticed, List<ChangedFact> facts) {
    return new RecordChange(
        now.code(), now.name(), RecordChange.Kind.CHANGED, noticed, old.asOf(), now.asOf(), facts);
  }

  private static RecordChange removed(Procedure old, LocalDate noticed) {
    return new RecordChange(
        old.code(), old.name(), RecordChange.Kind.REMOVED, noticed, old.asOf(), null, List.of());
  }
}
