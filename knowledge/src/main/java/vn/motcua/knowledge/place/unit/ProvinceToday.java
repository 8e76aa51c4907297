package vn.motcua.knowledge.place.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A province or city of today.
///
/// @param code its code; before July 2025 the same code could be another's
/// @param name with its rank: `Thành phố Hà Nội`
/// @param since the day from which it bears this name
/// @param before its name before that, where it was renamed after July 2025
public record ProvinceToday(String code, String name, LocalDate since, @Nullable String before) {}
