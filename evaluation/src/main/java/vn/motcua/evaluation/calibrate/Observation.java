package vn.motcua.evaluation.calibrate;

/// What the search found for one question whose answer is known.
///
/// @param outside whether the catalogue has no procedure for it
/// @param score of the best hit; 0 where nothing was found
/// @param closeness of the best hit
/// @param lead of the best hit over the next
/// @param right whether the best hit is right; false where `outside`
record Observation(boolean outside, double score, double closeness, double lead, boolean right) {}
