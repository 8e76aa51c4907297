/// What every task works with: options, the checkout, somebody who answers.
@NullMarked
package vn.motcua.evaluation.bench;

import org.jspecify.annotations.NullMarked;
