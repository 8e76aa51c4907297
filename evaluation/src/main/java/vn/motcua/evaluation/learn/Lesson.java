package vn.motcua.evaluation.learn;

import java.util.List;

/// A text and the procedure that it means.
///
/// @param procedure the number of the procedure
/// @param syllables in normal form, everyday terms replaced
/// @param weight how much it counts; 1 for what people say, less for what pages say
record Lesson(int procedure, List<String> syllables, float weight) {}
