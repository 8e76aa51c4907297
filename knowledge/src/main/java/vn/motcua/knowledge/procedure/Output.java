package vn.motcua.knowledge.procedure;

/// What the citizen gets (kết quả).
///
/// @param name the paper or the entry that results
/// @param source where this comes from
public record Output(String name, Source source) {}
