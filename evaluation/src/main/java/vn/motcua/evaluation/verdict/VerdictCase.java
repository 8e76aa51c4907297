package vn.motcua.evaluation.verdict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel.Kind;
import vn.motcua.knowledge.rule.DocumentRule.Filer;
import vn.motcua.knowledge.rule.VerdictKind;

/// A paper that somebody asks about, with the verdict that law and dossier call for.
///
/// @param part told by the file it stands in
/// @param id `hr-001`
/// @param ask what a person would say; for readers only
/// @param procedure by code or in words; null where none is named
/// @param paper the paper, in words
/// @param form the form asked about; null: read from the words
/// @param channel how it is filed; null where not said
/// @param filer who files; null where not said
/// @param facts short phrases on the case
/// @param day the day asked about
/// @param wanted the right verdict
/// @param acceptable verdicts that are good enough, the right one among them
/// @param why the basis, in one line
public record VerdictCase(
    Part part,
    String id,
    String ask,
    @Nullable String procedure,
    String paper,
    @Nullable Form form,
    @Nullable Kind channel,
    @Nullable Filer filer,
    List<String> facts,
    LocalDate day,
    VerdictKind wanted,
    Set<VerdictKind> acceptable,
    String why) {

  /// The day of cases that name none.
  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  public VerdictCase {
    facts = List.copyOf(facts);
    var all = EnumSet.of(wanted);
    all.addAll(acceptable);
    acceptable = Set.copyOf(all);
  }

  /// The question it puts.
  VerdictQuestion question(CircumstanceReader reader) {
    var circumstances =
        reader.read(facts).stated(Optional.ofNullable(channel), Optional.ofNullable(filer));
    return new VerdictQuestion(procedure, paper, form, circumstances, day);
  }

  /// Whether `kind` does harm: it tells somebody to leave a paper at home that is due. Where the
  /// paper is not required, that data stand for it harms nobody.
  boolean isHarmedBy(VerdictKind kind) {
    return switch (kind) {
      case NOT_REQUIRED -> !acceptable.contains(kind);
      case REPLACED_BY_DATA ->
          !acceptable.contains(kind) && !acceptable.contains(VerdictKind.NOT_REQUIRED);
      default -> false;
    };
  }
}
