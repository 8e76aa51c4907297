package vn.motcua.knowledge.source;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.Procedure;

/// Reads one layout of procedure records.
public interface ProcedureReader {

  /// Whether `node` has the layout that this reader reads.
  boolean reads(JsonNode node);

  /// Reads one record.
  ///
  /// @param node a record that this reader [#reads]
  /// @param asOf the day up to which the operator vouches for it; empty: the newest date inside it
  /// @throws RefusedRecord if the record is not what it claims to be, with the reason
  Procedure read(JsonNode node, Optional<LocalDate> asOf) throws RefusedRecord;
}
