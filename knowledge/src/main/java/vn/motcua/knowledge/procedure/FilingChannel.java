package vn.motcua.knowledge.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way of filing (cách thức thực hiện), with its time limit and fees.
///
/// @param kind in person, online or by post
/// @param time the time limit, where the source gives one
/// @param fees what is paid on this channel; empty where the source says nothing
/// @param text how one files this way; empty when not said
/// @param source where this comes from
public record FilingChannel(
    Kind kind, @Nullable TimeLimit time, List<Fee> fees, String text, Source source) {

  /// The three ways of filing.
  public enum Kind {
    IN_PERSON("Trực tiếp"),
    ONLINE("Trực tuyến"),
    POST("Qua bưu chính");

    private final String vietnamese;

    Kind(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /// The channel as citizens read it.
    public String vietnamese() {
      return vietnamese;
    }
  }

  public FilingChannel {
    fees = List.copyOf(fees);
  }

  /// The time limit, where the source gives one.
  public Optional<TimeLimit> timeLimit() {
    return Optional.ofNullable(time);
  }
}
