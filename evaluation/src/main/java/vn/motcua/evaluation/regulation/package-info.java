/// How well the structure of whole regulations is read, held against texts counted by hand.
@NullMarked
package vn.motcua.evaluation.regulation;

import org.jspecify.annotations.NullMarked;
