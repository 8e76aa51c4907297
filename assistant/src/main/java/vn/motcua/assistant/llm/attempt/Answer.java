package vn.motcua.assistant.llm.attempt;

/// What a model wrote.
///
/// @param text whole and unchecked
/// @param usage what it took
public record Answer(String text, Usage usage) {}
