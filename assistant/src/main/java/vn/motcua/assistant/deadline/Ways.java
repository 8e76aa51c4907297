package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.knowledge.procedure.FilingChannel.Kind;

/// The limits for the ways of filing. Where it is not said how one filed, the way most people go is
/// counted first, and each other way that ends on another day is told beside it.
///
/// @param question what was asked
/// @param reckoning counts
/// @param limits those for the way that is asked for; all where none is
record Ways(DeadlineQuestion question, Reckoning reckoning, List<Limit> limits) {

  Ways {
    limits = List.copyOf(limits);
  }

  /// The limit to count first: the longest for whoever comes in person, where the way is not said and
  /// there is one; else the longest of all.
  Optional<Limit> first() {
    return longest(question.by().isEmpty() ? Optional.of(Kind.IN_PERSON) : Optional.empty())
        .or(() -> longest(Optional.empty()));
  }

  private Optional<Limit> longest(Optional<Kind> way) {
    return limits.stream()
        .filter(Limit::isCountable)
        .filter(limit -> limit.isFor(way))
        .max(Comparator.comparing(this::due));
  }

  /// The longest limits for the ways that `first` is not for, each for these ways alone, where they end
  /// on another day; none where the way is said.
  List<Limit> others(Limit first) {
    var others = new LinkedHashMap<Limit, List<Kind>>();
    Stream.of(Kind.values())
        .filter(way -> question.by().isEmpty() && !first.channels().contains(way))
        .forEach(way ->
            longest(Optional.of(way))
                .filter(limit -> !due(limit).equals(due(first)))
                .ifPresent(
                    limit -> others.computeIfAbsent(limit, _ -> new ArrayList<>()).add(way)));
    return others.entrySet().stream()
        .map(each -> new Limit(each.getKey().time(), each.getValue(), each.getKey().source()))
        .toList();
  }

  private LocalDate due(Limit limit) {
    return reckoning.count(limit.time()).due();
  }
}
