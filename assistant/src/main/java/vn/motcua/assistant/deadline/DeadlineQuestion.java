package vn.motcua.assistant.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure;

/// When is the result due?
///
/// @param procedure what was filed
/// @param channel the way of filing; null where it is not said
/// @param filed when
/// @param where whether at the office that decides
/// @param today the day on which it is asked
public record DeadlineQuestion(
    Procedure procedure,
    FilingChannel.@Nullable Kind channel,
    Filed filed,
    Where where,
    LocalDate today) {

  /// Where it was filed.
  public enum Where {
    /// Nothing is said of it: at the office that decides.
    UNSAID,
    /// A place is named, which may be another than the deciding office's.
    NAMED,
    /// At another office than the one that decides (không phụ thuộc địa giới hành chính).
    ELSEWHERE
  }

  /// The way of filing, where it is said.
  Optional<FilingChannel.Kind> by() {
    return Optional.ofNullable(channel);
  }
}
