package vn.motcua.knowledge.search.regulation;

/// An article that the first stage found, for the programs that set and judge the weights.
///
/// @param record its record id
/// @param measures what was measured of it beside the question
public record ArticleCandidate(String record, Measures measures) {}
