package vn.motcua.assistant.deadline.said;

import java.time.LocalDate;

/// A day that a message names, and where.
///
/// @param day the day
/// @param start where it begins in the message
/// @param end where it ends
record SaidDay(LocalDate day, int start, int end) {}
