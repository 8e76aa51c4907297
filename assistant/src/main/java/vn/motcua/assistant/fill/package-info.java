/// How a form is filled: what is known is kept as answers, and everything else, which question comes
/// next, what is wrong, how far one is, is computed from them.
@NullMarked
package vn.motcua.assistant.fill;

import org.jspecify.annotations.NullMarked;
