/// Questions, what was found for each, and how good that is.
@NullMarked
package vn.motcua.evaluation.retrieval;

import org.jspecify.annotations.NullMarked;
