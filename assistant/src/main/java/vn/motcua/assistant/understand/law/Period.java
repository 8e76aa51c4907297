package vn.motcua.assistant.understand.law;

import java.time.LocalDate;

/// Some days in a row.
///
/// @param from the first
/// @param to the last
public record Period(LocalDate from, LocalDate to) {}
