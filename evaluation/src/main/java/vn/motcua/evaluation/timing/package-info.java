/// How long the steps of a reply take, by JMH.
@NullMarked
package vn.motcua.evaluation.timing;

import org.jspecify.annotations.NullMarked;
