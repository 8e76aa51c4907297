/// How well forms are filled from what people write and from their identity cards, and how fast.
@NullMarked
package vn.motcua.evaluation.prefill;

import org.jspecify.annotations.NullMarked;
