package vn.motcua.evaluation.figure;

/// Something that a reply says and its citations do not.
///
/// @param id of the question in its set
/// @param question the question
/// @param place where in the reply: `text`, or the section
/// @param figure the figure in one spelling, or the id of a citation that is not there
/// @param words the statement that says it
public record Violation(String id, String question, String place, String figure, String words) {}
