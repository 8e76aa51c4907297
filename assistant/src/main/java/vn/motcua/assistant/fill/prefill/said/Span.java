package vn.motcua.assistant.fill.prefill.said;

/// A value as it stands in a message.
///
/// @param end the word behind it
/// @param text as it was typed
public record Span(int end, String text) {}
