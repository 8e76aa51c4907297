package vn.motcua.knowledge.requirement;

import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.requirement.Requirement.Waiver;

/// A row that says nothing but that papers need not be handed in where data are found.
///
/// @param row the row
/// @param place its place in the dossier, from 1
/// @param types the kinds of paper
record WaivedRow(EvidenceRequirement row, int place, EvidenceTypes types) {

  /// What its first sentence frees of; more of them leave a doubt.
  List<Requirement> read(List<Row> sentences, Waiver waiver) {
    var head = sentences.getFirst();
    var told = distinct(WaiverReader.freed(head));
    var named = told.isEmpty() ? distinct(head.normal()) : told;
    var clear =
        sentences.size() == 1
            && WaiverReader.isByData(head)
            && (named.size() == 1
                || !told.isEmpty()
                || (!named.isEmpty() && WaiverReader.freesWhatWasFound(head)));
    var doubts = clear ? Set.<Doubt>of() : Set.of(Doubt.WAIVES_SOME);
    return named.size() < 2
        ? List.of(waived(named, waiver, doubts))
        : named.stream().map(paper -> waived(List.of(paper), waiver, doubts)).toList();
  }

  private Requirement waived(List<EvidenceType> papers, Waiver waiver, Set<Doubt> doubts) {
    return new Requirement(
        row,
        place,
        Action.REPLACED,
        Set.of(),
        row.count(),
        papers,
        null,
        waiver,
        false,
        false,
        row.text(),
        doubts);
  }

  private List<EvidenceType> distinct(String normal) {
    return types.inNormal(normal).stream().map(hit -> hit.type()).distinct().toList();
  }
}
