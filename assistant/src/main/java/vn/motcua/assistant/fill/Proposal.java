package vn.motcua.assistant.fill;

/// A value that was read somewhere for a field, before anything is checked.
///
/// @param field id of the field
/// @param typed the value, as somebody could have typed it
public record Proposal(String field, String typed) {}
