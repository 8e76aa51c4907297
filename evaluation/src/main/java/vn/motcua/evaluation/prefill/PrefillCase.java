package vn.motcua.evaluation.prefill;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message about the persons of a form, with the values that stand in it.
///
/// @param id `pf-001`
/// @param isHeld whether it belongs to the half that was written before the reader
/// @param form id of the form
/// @param asked the field asked just before; null where none was
/// @param text what somebody types
/// @param expected by field, as forms write it; addresses as they were typed. All others stay empty
public record PrefillCase(
    String id,
    boolean isHeld,
    String form,
    @Nullable String asked,
    String text,
    Map<String, String> expected) {

  public PrefillCase {
    expected = Map.copyOf(expected);
  }
}
