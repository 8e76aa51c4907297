package vn.motcua.knowledge.source.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Count;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Source;

/// One row of a dossier as the page has it, cut into its cells.
///
/// @param text the row's words
/// @param files template files offered beside it
/// @param count originals and copies
/// @param group the case that the row belongs to; empty where there is one case
public record Row(String text, List<String> files, Count count, String group) {

  public Row {
    files = List.copyOf(files);
  }

  /// What the row requires, as far as its own words and counts say so. A row without any
  /// count is a note; one that still names a paper (`name`) may be a paper whose count
  /// the office left at zero.
  public EvidenceRequirement requirement(Source source) {
    var action = action();
    return new EvidenceRequirement(
        text,
        PaperName.of(text).orElse(null),
        action,
        action == Action.NOTE ? Form.UNSTATED : PaperForm.of(text, count),
        count,
        RowCondition.of(text).orElse(null),
        List.of(),
        group,
        files.isEmpty() ? null : String.join("; ", files),
        source);
  }

  private Action action() {
    if (is(count.originals(), 0) && (count.copies() == null || is(count.copies(), 0))) {
      return Action.NOTE;
    }
    return PaperForm.isShown(text) || PaperForm.isShown(group) ? Action.SHOW : Action.SUBMIT;
  }

  private static boolean is(@Nullable Integer count, int number) {
    return count != null && count == number;
  }
}
