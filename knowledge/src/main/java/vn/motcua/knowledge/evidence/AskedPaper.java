package vn.motcua.knowledge.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;

/// A paper as somebody named it: `bản sao công chứng sổ hộ khẩu`.
///
/// @param text the words, as typed
/// @param words the words without those on its form
/// @param saidForm the form that the words name; null where they name none
/// @param candidates the kinds that it may be, the likeliest first; empty where none is known
public record AskedPaper(
    String text, String words, @Nullable Form saidForm, List<Candidate> candidates) {

  /// From here on the likeliest kind is taken without asking back.
  public static final double SURE = 0.8;

  /// A kind that is meant, perhaps.
  ///
  /// @param type the kind
  /// @param confidence how likely it is meant, 0 to 1
  public record Candidate(EvidenceType type, double confidence) {}

  public AskedPaper {
    candidates = List.copyOf(candidates);
  }

  /// The form that the words name.
  public Optional<Form> form() {
    return Optional.ofNullable(saidForm);
  }

  /// The kind that is meant, where that is clear; else one has to ask.
  public Optional<EvidenceType> type() {
    return candidates.stream()
        .findFirst()
        .filter(best -> best.confidence() >= SURE)
        .map(Candidate::type);
  }
}
