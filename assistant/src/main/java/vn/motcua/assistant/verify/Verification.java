package vn.motcua.assistant.verify;

import java.util.List;
import vn.motcua.assistant.compose.draft.Draft;

/// What checking an answer found.
public sealed interface Verification {

  /// Every statement is borne out by what it cites.
  ///
  /// @param draft the answer
  record Supported(Draft draft) implements Verification {}

  /// Some statements are not. This is a defect of the assistant.
  ///
  /// @param repaired the answer without them
  /// @param faults what is wrong, for the log: places and figures, no personal data
  record Unsupported(Draft repaired, List<String> faults) implements Verification {

    public Unsupported {
      faults = List.copyOf(faults);
    }
  }
}
