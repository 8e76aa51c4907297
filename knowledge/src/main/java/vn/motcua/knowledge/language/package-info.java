/// Vietnamese text: normal form, folding, syllables, everyday words.
@NullMarked
package vn.motcua.knowledge.language;

import org.jspecify.annotations.NullMarked;
