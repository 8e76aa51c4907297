/// How right the verdicts on papers are, against cases that people wrote from the law.
@NullMarked
package vn.motcua.evaluation.verdict;

import org.jspecify.annotations.NullMarked;
