package vn.motcua.knowledge.evidence;

/// A kind of paper that a text names.
///
/// @param type the kind
/// @param start where its name begins in the normal form of the text
/// @param end where its name ends there
public record Mention(EvidenceType type, int start, int end) {}
