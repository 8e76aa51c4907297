package vn.motcua.assistant.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a report is about. Every part may be left out.
///
/// @param procedure its code or its name in the citizen's words; empty: not said
/// @param paper the paper that was asked for, in words; empty: not said
/// @param place where it happened, in words, the larger place last; empty: not said
/// @param date the day on which it happened
public record Matter(String procedure, String paper, String place, @Nullable LocalDate date) {}
