/// Text as it is really typed: shorthand, keystrokes that no input method turned into letters,
/// letters drawn out, blanks left out.
@NullMarked
package vn.motcua.knowledge.language.typing;

import org.jspecify.annotations.NullMarked;
