package vn.motcua.knowledge.search;

import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.procedure.Procedure;

/// What the index keeps of one procedure.
///
/// @param procedure the record as it is answered from
/// @param imported the official record as the operator imported it, if any
/// @param wordings everyday ways to say it, beside its name
public record IndexedProcedure(
    Procedure procedure, Optional<Procedure> imported, List<String> wordings) {

  public IndexedProcedure {
    wordings = List.copyOf(wordings);
  }
}
