/// What each part of the search brings: the search without it, beside the whole and plain Lucene.
@NullMarked
package vn.motcua.evaluation.ablation;

import org.jspecify.annotations.NullMarked;
