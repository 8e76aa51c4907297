/// What the rows of a dossier and the rules together say of a paper.
@NullMarked
package vn.motcua.assistant.verdict.judge;

import org.jspecify.annotations.NullMarked;
