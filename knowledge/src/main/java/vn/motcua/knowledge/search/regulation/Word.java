package vn.motcua.knowledge.search.regulation;

/// A syllable or number.
///
/// @param normal in normal form
/// @param folded without marks
record Word(String normal, String folded) {}
