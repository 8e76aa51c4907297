package vn.motcua.knowledge.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A kind of paper (loại giấy tờ; CCCEV `EvidenceType`).
///
/// @param id its name in this program, `birth-certificate`
/// @param name its official name today
/// @param official other official names of the same paper
/// @param everyday what people call it, and nothing else
/// @param shared what people call it and other papers too: such a name alone is asked back
/// @param proves what it shows, in short
/// @param kind the field it belongs to, `civil-status`
/// @param heldBy the national database that holds the same data; null where none is known
/// @param wider ids of the wider kinds it belongs to, `identity-paper`
/// @param not official names of neighbours that it is taken for
/// @param abolishedSince the day since which it is no longer issued or valid; null where it is
/// @param source a procedure's code or a regulation that names it
/// @param asOf the day up to which that is known to hold
public record EvidenceType(
    String id,
    String name,
    List<String> official,
    List<String> everyday,
    List<String> shared,
    List<String> proves,
    String kind,
    @Nullable Database heldBy,
    List<String> wider,
    List<String> not,
    @Nullable LocalDate abolishedSince,
    String source,
    LocalDate asOf) {

  /// A national database.
  ///
  /// @param name its name
  /// @param holder the ministry that keeps it
  /// @param holds whose data it is known to hold, in short
  public record Database(String name, String holder, String holds) {}

  /// The id of the kind that stands for papers in a choice that are not named.
  public static final String UNNAMED = "other-papers";

  public EvidenceType {
    official = List.copyOf(official);
    everyday = List.copyOf(everyday);
    shared = List.copyOf(shared);
    proves = List.copyOf(proves);
    wider = List.copyOf(wider);
    not = List.copyOf(not);
  }

  /// Its name and the other names that the law has for it.
  public Stream<String> officialNames() {
    return Stream.concat(Stream.of(name), official.stream());
  }

  /// The national database that holds the same data.
  public Optional<Database> database() {
    return Optional.ofNullable(heldBy);
  }

  /// The day since which it is no longer issued or valid.
  public Optional<LocalDate> abolished() {
    return Optional.ofNullable(abolishedSince);
  }

  /// Whether it stands for papers that nobody named.
  public boolean isUnnamed() {
    return id.equals(UNNAMED);
  }
}
