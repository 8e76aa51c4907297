/// Questions on law texts: how well their articles are found, and the program that sets the weights.
@NullMarked
package vn.motcua.evaluation.article;

import org.jspecify.annotations.NullMarked;
