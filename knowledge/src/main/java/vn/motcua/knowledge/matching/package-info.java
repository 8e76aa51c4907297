/// What was learned of how people speak about procedures: texts become points, and a procedure
/// lies near the texts that mean it, also where they share no word.
@NullMarked
package vn.motcua.knowledge.matching;

import org.jspecify.annotations.NullMarked;
