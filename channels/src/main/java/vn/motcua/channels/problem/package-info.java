/// What went wrong, as RFC 9457 problem details that a citizen can read.
@NullMarked
package vn.motcua.channels.problem;

import org.jspecify.annotations.NullMarked;
