/// Kinds of paper, with the names that people and offices give them, and how they are recognised.
@NullMarked
package vn.motcua.knowledge.evidence;

import org.jspecify.annotations.NullMarked;
