package vn.motcua.knowledge;

import java.util.List;
import java.util.Map;
import vn.motcua.knowledge.search.Edition;

/// What an import did.
///
/// @param taken how many records went in, by kind in plural: `procedures`
/// @param refusals every record that did not, each with the reason
/// @param edition the knowledge afterwards
public record ImportReport(Map<String, Integer> taken, List<Refusal> refusals, Edition edition) {

  /// Something that was not taken in.
  ///
  /// @param where file and line
  /// @param reason what is wrong with it, beginning with its code where it has one
  public record Refusal(String where, String reason) {}

  public ImportReport {
    taken = Map.copyOf(taken);
    refusals = List.copyOf(refusals);
  }
}
