package vn.motcua.knowledge.procedure;

import java.time.LocalDate;
import java.util.List;

/// Made-up procedures on kites, with as much in them as a test needs.
///
/// @param code code of the procedure
/// @param name its name
/// @param levels who handles it
/// @param field its field
/// @param asOf the day up to which its source is known to hold
/// @param purpose what its only statement says
public record MadeUp(
    String code, String name, List<Level> levels, String field, LocalDate asOf, String purpose) {

  public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  public static MadeUp procedure(String code, String name) {
    return new MadeUp(code, name, List.of(Level.COMMUNE), "Diều", DAY, "");
  }

  public MadeUp at(Level... others) {
    return new MadeUp(code, name, List.of(others), field, asOf, purpose);
  }

  public MadeUp in(String other) {
    return new MadeUp(code, name, levels, other, asOf, purpose);
  }

  public MadeUp asOf(LocalDate day) {
    return new MadeUp(code, name, levels, field, day, purpose);
  }

  public MadeUp saying(String words) {
    return new MadeUp(code, name, levels, field, asOf, words);
  }

  public static Source source(String id, LocalDate asOf) {
    return new Source(
        id, "Trang về diều " + id, null, asOf, null, null, Source.Verification.DERIVED);
  }

  public Procedure build() {
    return with(List.of());
  }

  public Procedure with(List<FilingChannel> channels) {
    var source = channels.isEmpty() ? source("page", asOf) : channels.getFirst().source();
    return new Procedure(
        new Heading(code, name, null, levels, field, List.of(), null, null),
        Procedure.Kind.IMPORTED,
        List.of(source),
        new Authority("", "", "", source),
        channels,
        List.of(),
        purpose.isEmpty()
            ? List.of()
            : List.of(new Statement(Statement.Kind.PURPOSE, purpose, source)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
