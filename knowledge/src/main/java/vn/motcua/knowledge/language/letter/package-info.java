/// Letters, their marks and tones, and which of them make a Vietnamese syllable.
@NullMarked
package vn.motcua.knowledge.language.letter;

import org.jspecify.annotations.NullMarked;
