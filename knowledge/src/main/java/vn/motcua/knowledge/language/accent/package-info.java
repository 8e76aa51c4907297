/// Which marks were meant where some or all were left out, by a statistical model of syllables.
@NullMarked
package vn.motcua.knowledge.language.accent;

import org.jspecify.annotations.NullMarked;
