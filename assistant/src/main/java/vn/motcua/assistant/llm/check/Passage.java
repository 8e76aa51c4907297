package vn.motcua.assistant.llm.check;

/// Words of a source that may be quoted.
///
/// @param id `P1`
/// @param text the source's own words, with a token for whatever a model may not write itself
public record Passage(String id, String text) {}
