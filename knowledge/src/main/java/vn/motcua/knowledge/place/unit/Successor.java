package vn.motcua.knowledge.place.unit;

/// A commune that an old ward became part of.
///
/// @param commune of today
/// @param relation how much of the old ward went there
public record Successor(Commune commune, Relation relation) {}
