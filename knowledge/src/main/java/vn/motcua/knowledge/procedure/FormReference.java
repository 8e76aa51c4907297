package vn.motcua.knowledge.procedure;

import org.jspecify.annotations.Nullable;

/// An official form that a procedure uses.
///
/// @param id official number, `CT01`, where it has one
/// @param name the form's name, or the name of the file the page offers
/// @param source where this comes from
public record FormReference(@Nullable String id, String name, Source source) {

  /// The number and the name, as citizens read them.
  public String label() {
    if (id == null || name.contains(id)) {
      return name;
    }
    return name + (id.startsWith("Mẫu") ? " (" : " (Mẫu ") + id + ")";
  }
}
