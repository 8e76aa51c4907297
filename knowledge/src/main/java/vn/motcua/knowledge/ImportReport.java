package vn.motcua.knowledge;

import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.change.RecordChange;
import vn.motcua.knowledge.search.Edition;
import vn.motcua.knowledge.search.regulation.RegulationEdition;

/// What an import did.
///
/// @param taken how many records went in, by kind in plural: `procedures`, `regulations` (articles),
///     `places` (rows), `local` (provinces), `calendar` (days and years)
/// @param refusals every record that did not, each with the reason
/// @param edition the procedures afterwards
/// @param regulations the law texts afterwards
/// @param changes how records of procedures changed by it
public record ImportReport(
    Map<String, Integer> taken,
    List<Refusal> refusals,
    Edition edition,
    RegulationEdition regulations,
    List<RecordChange> changes) {

  /// Something that was not taken in.
  ///
  /// @param where file and line
  /// @param reason what is wrong with it, beginning with its code where it has one
  public record Refusal(String where, String reason) {}

  public ImportReport {
    taken = Map.copyOf(taken);
    refusals = List.copyOf(refusals);
    changes = List.copyOf(changes);
  }
}
