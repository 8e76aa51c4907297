/// Many answers at once, each waiting for a language model.
@NullMarked
package vn.motcua.evaluation.stream;

import org.jspecify.annotations.NullMarked;
