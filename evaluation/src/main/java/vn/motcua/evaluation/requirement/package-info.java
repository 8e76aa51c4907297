/// How well the rows of dossiers are read, against rows that people labelled.
@NullMarked
package vn.motcua.evaluation.requirement;

import org.jspecify.annotations.NullMarked;
