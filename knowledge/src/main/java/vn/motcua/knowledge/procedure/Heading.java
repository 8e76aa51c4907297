package vn.motcua.knowledge.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What identifies a procedure in the national catalogue.
///
/// @param code code in the catalogue, `1.004222`
/// @param name official name
/// @param nameEn English gloss, where there is one
/// @param levels who handles it; empty where the source does not say
/// @param field lĩnh vực, as the catalogue names it; empty when not said
/// @param applicants who may apply (đối tượng thực hiện)
/// @param decision number of the decision that published it, where said
/// @param page address of the official page, where there is one
public record Heading(
    String code,
    String name,
    @Nullable String nameEn,
    List<Level> levels,
    String field,
    List<String> applicants,
    @Nullable String decision,
    @Nullable String page) {

  public Heading {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "A procedure needs a code and a name, code: '%s', name: '%s'".formatted(code, name));
    }
    levels = List.copyOf(levels);
    applicants = List.copyOf(applicants);
  }

  /// The English gloss, where there is one.
  public Optional<String> english() {
    return Optional.ofNullable(nameEn);
  }
}
