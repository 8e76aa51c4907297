/// What holds of every verdict, whatever is asked: tried on all papers of all dossiers.
@NullMarked
package vn.motcua.evaluation.property;

import org.jspecify.annotations.NullMarked;
