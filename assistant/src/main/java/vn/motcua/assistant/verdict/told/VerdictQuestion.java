package vn.motcua.assistant.verdict.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;

/// A paper that somebody asks about.
///
/// @param procedure the procedure, by code or in words; null where none was named
/// @param paper the paper, in words
/// @param form the form that was asked about; null: read from the words
/// @param circumstances what is known of the case
/// @param day the day asked about
public record VerdictQuestion(
    @Nullable String procedure,
    String paper,
    @Nullable Form form,
    Circumstances circumstances,
    LocalDate day) {}
