package vn.motcua.knowledge.search.embedding;

/// How it stands with the comparing of meanings.
///
/// @param ready whether the procedures have their vectors, and questions are compared
/// @param failing whether the last call failed, or none is made now because too many did
/// @param reason why it fails; empty where it does not
public record MeaningState(boolean ready, boolean failing, String reason) {}
