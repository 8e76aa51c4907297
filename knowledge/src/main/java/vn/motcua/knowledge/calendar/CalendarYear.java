package vn.motcua.knowledge.calendar;

import java.time.LocalDate;

/// A year of which holidays are known.
///
/// @param year the year
/// @param settled whether all its days off are known; false as long as the official notice of the
///     days of Tết, of the National Day and of swaps is missing
/// @param source where this comes from
/// @param asOf the newest day on which the source is known to say so
public record CalendarYear(int year, boolean settled, String source, LocalDate asOf) {}
