package vn.motcua.knowledge.requirement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;

/// What one row of a dossier asks for, read from its words.
///
/// @param row the row
/// @param place its place in the dossier, from 1
/// @param action what is done with the paper
/// @param forms the forms that are accepted; empty where the words name none
/// @param count how many
/// @param papers the kinds that serve: any one of them suffices. Empty where none is recognised
/// @param needsWhen the condition under which it is due, in the row's words; null: always
/// @param waivedWhen how the row itself waives it; null where it does not
/// @param proof whether it asks for any paper that proves a fact ("giấy tờ chứng minh …")
/// @param catchAll whether it stands for papers that are not named ("giấy tờ khác theo quy định")
/// @param words the words of the row that ask for it
/// @param doubts why not all of the words were made out; with any, only the row itself may be shown
public record Requirement(
    EvidenceRequirement row,
    int place,
    Action action,
    Set<Form> forms,
    Count count,
    List<EvidenceType> papers,
    @Nullable String needsWhen,
    @Nullable Waiver waivedWhen,
    boolean proof,
    boolean catchAll,
    String words,
    Set<Doubt> doubts) {

  /// A row's own words that waive its paper.
  ///
  /// @param condition when it is not due, in the row's words; empty: never
  /// @param database the database that stands for it, in the row's words; null where none is named
  public record Waiver(String condition, @Nullable String database) {}

  public Requirement {
    forms = Set.copyOf(forms);
    papers = List.copyOf(papers);
    doubts = Set.copyOf(doubts);
  }

  /// Whether all of the words were made out.
  public boolean understood() {
    return doubts.isEmpty();
  }

  /// The condition under which it is due.
  public Optional<String> condition() {
    return Optional.ofNullable(needsWhen);
  }

  /// How the row itself waives it.
  public Optional<Waiver> waiver() {
    return Optional.ofNullable(waivedWhen);
  }

  /// The case of the procedure that it belongs to; empty where there is one case.
  public String group() {
    return row.group();
  }

  /// Whether any of several papers serves.
  public boolean isChoice() {
    return papers.size() > 1;
  }

  /// Whether a paper of this kind serves it.
  public boolean takes(EvidenceType type) {
    return papers.stream().anyMatch(paper -> paper.id().equals(type.id()));
  }
}
