/// Numbers with their uncertainty: rates, means and the tests behind them.
@NullMarked
package vn.motcua.evaluation.measure;

import org.jspecify.annotations.NullMarked;
