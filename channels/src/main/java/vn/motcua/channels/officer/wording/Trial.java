package vn.motcua.channels.officer.wording;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regression.Shift;

/// A change that is tried, or was.
///
/// @param id names it, so that what is taken live is what was measured
/// @param change what is tried
/// @param step what is being done; empty once it ended
/// @param found what came of it; null before it ended, and where it failed
/// @param said how it ended, in words for the editor; empty while it is only measured
/// @param good whether `said` is good news
public record Trial(
    String id,
    WordingChange change,
    String step,
    @Nullable Found found,
    String said,
    boolean good) {

  /// What was measured.
  ///
  /// @param edition of the knowledge
  /// @param wordings that were in use, by code
  /// @param shift what becomes of the questions that ship
  /// @param own the place of the procedure for the phrase itself, before
  /// @param ownAfter the same after
  public record Found(
      String edition, Map<String, List<String>> wordings, Shift shift, int own, int ownAfter) {}

  static Trial begun(String id, WordingChange change) {
    return new Trial(id, change, "Đang đo", null, "", true);
  }

  Trial measured(Found what) {
    return new Trial(id, change, "", what, "", true);
  }

  Trial taking() {
    return new Trial(id, change, "Đang đưa vào dùng", found, "", true);
  }

  Trial ended(boolean well, String how) {
    return new Trial(id, change, "", found, how, well);
  }

  /// Whether it was measured, may be taken live, and was not.
  public boolean isReady() {
    return found != null
        && step.isEmpty()
        && said.isEmpty()
        && (change.deed() == WordingChange.Deed.RETIRE || found.ownAfter() > 0);
  }
}
