package vn.motcua.assistant.deadline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;

/// A time limit of a record, with the ways of filing that it is for.
///
/// @param time the limit
/// @param channels the ways of filing
/// @param source where it comes from
record Limit(TimeLimit time, List<FilingChannel.Kind> channels, Source source) {

  Limit {
    channels = List.copyOf(channels);
  }

  /// The limits that a record gives, each with every way of filing that has it.
  static List<Limit> of(Procedure procedure) {
    var byTime = new LinkedHashMap<String, List<FilingChannel>>();
    for (var channel : procedure.channels()) {
      channel
          .timeLimit()
          .ifPresent(time ->
              byTime
                  .computeIfAbsent(
                      time.value() + " " + time.unit() + " " + time.text(), _ -> new ArrayList<>())
                  .add(channel));
    }
    return byTime.values().stream().map(Limit::of).toList();
  }

  private static Limit of(List<FilingChannel> channels) {
    var first = channels.getFirst();
    return new Limit(
        first.timeLimit().orElseThrow(),
        channels.stream().map(FilingChannel::kind).distinct().toList(),
        first.source());
  }

  /// Whether it can be counted by its unit.
  boolean isCountable() {
    return time.value() != null && time.unit() != TimeLimit.Unit.UNSTATED;
  }

  /// Whether it is for `channel`; for any where none is asked for.
  boolean isFor(Optional<FilingChannel.Kind> channel) {
    return channel.map(channels::contains).orElse(true);
  }

  /// The ways of filing in words.
  String ways() {
    return channels.stream().map(FilingChannel.Kind::vietnamese).collect(Collectors.joining(", "));
  }
}
