/// What the rows of a dossier ask for, read from their words.
@NullMarked
package vn.motcua.knowledge.requirement;

import org.jspecify.annotations.NullMarked;
