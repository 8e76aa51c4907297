/// Holds a written-out record against the official page of the same procedure and names every
/// fact on which they differ. Which of the two is right is not decided here.
@NullMarked
package vn.motcua.evaluation.crosscheck;

import org.jspecify.annotations.NullMarked;
