package vn.motcua.assistant.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.requirement.Requirement;

/// A dossier held against what its procedure asks for.
///
/// @param procedure the procedure
/// @param complete whether nothing is missing, nothing is open, and the dossier is known as a whole
/// @param present what is there and serves
/// @param missing what is due and not there
/// @param conditional what is due only in a case that is not known
/// @param surplus what is there and not due
/// @param unsure what could not be judged
public record CheckedDossier(
    Procedure procedure,
    boolean complete,
    List<Entry> present,
    List<Entry> missing,
    List<Entry> conditional,
    List<Entry> surplus,
    List<Entry> unsure) {

  /// A paper or a requirement.
  ///
  /// @param paper the paper, in the words of whoever handed it in, or by name
  /// @param requirement the row of the dossier; null where none names it
  /// @param reason why it stands here
  /// @param citations what that rests on
  /// @param row that row as it was read; null where none names it
  /// @param verdict what is said of the paper; null where the row could not be read
  public record Entry(
      String paper,
      @Nullable String requirement,
      String reason,
      List<Citation> citations,
      @Nullable Requirement row,
      @Nullable Verdict verdict) {

    public Entry {
      citations = List.copyOf(citations);
    }
  }

  public CheckedDossier {
    present = List.copyOf(present);
    missing = List.copyOf(missing);
    conditional = List.copyOf(conditional);
    surplus = List.copyOf(surplus);
    unsure = List.copyOf(unsure);
  }
}
