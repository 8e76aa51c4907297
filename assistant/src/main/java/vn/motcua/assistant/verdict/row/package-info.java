/// Which rows of a dossier are on the paper that is judged.
@NullMarked
package vn.motcua.assistant.verdict.row;

import org.jspecify.annotations.NullMarked;
