package vn.motcua.knowledge.place.unit;

/// A province or city of before 1 July 2025.
///
/// @param code its code then
/// @param name with its rank: `Tỉnh Hà Giang`
/// @param today what it became, or became part of
public record OldProvince(String code, String name, ProvinceToday today) {}
