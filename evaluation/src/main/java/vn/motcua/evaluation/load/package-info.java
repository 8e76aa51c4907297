/// Open arrivals: requests sent by the clock, not when the last one is answered.
@NullMarked
package vn.motcua.evaluation.load;

import org.jspecify.annotations.NullMarked;
