/// What rules and steps of a procedure say of a paper, and what follows where no row names it.
@NullMarked
package vn.motcua.assistant.verdict.rule;

import org.jspecify.annotations.NullMarked;
