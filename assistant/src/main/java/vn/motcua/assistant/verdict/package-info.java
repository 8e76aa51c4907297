/// Says of a paper, in the form asked, whether it is due: from rules in force and the rows of the
/// dossier, never by a guess.
@NullMarked
package vn.motcua.assistant.verdict;

import org.jspecify.annotations.NullMarked;
