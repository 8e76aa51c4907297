/// How safe the assistant is with language models that err, lie or are led astray, and against
/// people and pages that mean harm.
@NullMarked
package vn.motcua.evaluation.safety;

import org.jspecify.annotations.NullMarked;
