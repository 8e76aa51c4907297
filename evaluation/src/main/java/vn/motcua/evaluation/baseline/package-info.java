/// Plain Lucene, as the yardstick of our own search: the only package here that knows it.
@NullMarked
package vn.motcua.evaluation.baseline;

import org.jspecify.annotations.NullMarked;
