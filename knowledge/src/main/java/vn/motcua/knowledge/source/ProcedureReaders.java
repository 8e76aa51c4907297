package vn.motcua.knowledge.source;

import java.time.LocalDate;
import java.util.List;

/// The layouts that can be read, in the order in which they are tried.
public final class ProcedureReaders {

  private ProcedureReaders() {}

  /// @param today dates after it are no dates of the record
  public static List<ProcedureReader> all(LocalDate today) {
    return List.of(new ProcedureJson());
  }
}
