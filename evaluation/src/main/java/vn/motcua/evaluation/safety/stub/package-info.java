/// A stub of an OpenAI-compatible endpoint that plays language models and keeps what it was sent.
@NullMarked
package vn.motcua.evaluation.safety.stub;

import org.jspecify.annotations.NullMarked;
