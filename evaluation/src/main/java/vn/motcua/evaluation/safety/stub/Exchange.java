package vn.motcua.evaluation.safety.stub;

import vn.motcua.evaluation.safety.play.Asked;
import vn.motcua.evaluation.safety.play.Personality.Manner;
import vn.motcua.evaluation.safety.play.Played;

/// One request to the stub, and what it answered.
///
/// @param asked the request
/// @param played what was said, whether or not it arrived whole
/// @param manner how it went out
/// @param nanos when the request arrived, by the clock of [System#nanoTime]
public record Exchange(Asked asked, Played played, Manner manner, long nanos) {}
