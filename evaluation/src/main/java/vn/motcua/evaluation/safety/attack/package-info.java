/// Attacks of our own, as data, and the program that puts each into every place where words come in.
@NullMarked
package vn.motcua.evaluation.safety.attack;

import org.jspecify.annotations.NullMarked;
