package vn.motcua.knowledge.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of a dossier (thành phần hồ sơ).
///
/// @param text the row: the paper, its form and its condition in words
/// @param name short name of the paper, where the row has one
/// @param action whether it is handed in, shown, replaced by data, or no paper at all
/// @param form the form that is due; UNSTATED where the source does not say
/// @param count how many originals and copies
/// @param condition only then is it due; absent: always
/// @param alternatives any of these serves as well
/// @param group the case of the procedure that the row belongs to; empty where there is one case
/// @param template official form for it, by number or file name
/// @param source where this comes from
public record EvidenceRequirement(
    String text,
    @Nullable String name,
    Action action,
    Form form,
    Count count,
    @Nullable String condition,
    List<String> alternatives,
    String group,
    @Nullable String template,
    Source source) {

  /// What is done with the paper.
  public enum Action {
    /// Handed in.
    SUBMIT,
    /// Shown and given back.
    SHOW,
    /// Not handed in where the office has the data.
    REPLACED,
    /// A note, not a paper.
    NOTE
  }

  /// The form in which a paper is due.
  public enum Form {
    ORIGINAL("bản chính"),
    CERTIFIED("bản sao có chứng thực"),
    PLAIN("bản sao"),
    ELECTRONIC("bản điện tử"),
    UNSTATED("");

    private final String vietnamese;

    Form(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /// The form as citizens read it; empty for UNSTATED.
    public String vietnamese() {
      return vietnamese;
    }
  }

  /// How many of a paper are due.
  ///
  /// @param originals number of originals (bản chính), where said
  /// @param copies number of copies (bản sao), where said
  public record Count(@Nullable Integer originals, @Nullable Integer copies) {

    /// The source does not say.
    public static final Count UNSTATED = new Count(null, null);
  }

  public EvidenceRequirement {
    alternatives = List.copyOf(alternatives);
  }

  /// The short name where there is one, else the whole row.
  public String label() {
    return Optional.ofNullable(name).orElse(text);
  }
}
