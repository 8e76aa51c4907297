package vn.motcua.knowledge.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.place.address.AddressReading;
import vn.motcua.knowledge.place.unit.Relation;

/// What is known of a place that somebody names.
///
/// @param status whether it is known
/// @param candidates the communes of today that may be meant, the likeliest first
public record PlaceAnswer(Status status, List<Candidate> candidates) {

  /// Whether a place is known.
  public enum Status {
    /// All that was named lies in one commune of today.
    EXACT,
    /// Several communes may be meant, or one is not named well enough.
    AMBIGUOUS,
    /// Nothing that we know of is named.
    UNKNOWN;

    /// The word for it in the API.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A commune of today.
  ///
  /// @param code its code
  /// @param name with its type
  /// @param province with its rank
  /// @param validFrom the day from which it bears this name
  /// @param oldUnit the old ward that was named, with district and province; null if none was
  /// @param relation how much of what was named lies in it
  public record Candidate(
      String code,
      String name,
      String province,
      LocalDate validFrom,
      @Nullable String oldUnit,
      Relation relation) {

    static Candidate of(AddressReading.Candidate candidate) {
      var commune = candidate.commune();
      var old = candidate.old();
      return new Candidate(
          commune.code(),
          commune.name(),
          commune.province().name(),
          commune.since(),
          old == null ? null : old.fullName(),
          candidate.relation());
    }
  }

  static PlaceAnswer of(AddressReading reading) {
    var status =
        reading.candidates().isEmpty()
            ? Status.UNKNOWN
            : reading.commune().isPresent() ? Status.EXACT : Status.AMBIGUOUS;
    return new PlaceAnswer(status, reading.candidates().stream().map(Candidate::of).toList());
  }
}
