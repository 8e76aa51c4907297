/// How well addresses in old and new units are read.
@NullMarked
package vn.motcua.evaluation.place;

import org.jspecify.annotations.NullMarked;
