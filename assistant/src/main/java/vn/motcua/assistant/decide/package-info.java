/// The third step: what to do about a question. Plain code and thresholds, no model.
@NullMarked
package vn.motcua.assistant.decide;

import org.jspecify.annotations.NullMarked;
