/// Whether printed forms say the same in every file, held against another program's rendering.
@NullMarked
package vn.motcua.evaluation.print;

import org.jspecify.annotations.NullMarked;
