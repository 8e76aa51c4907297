/// The rules as lawyers read them, and what they rest on held against the law texts.
@NullMarked
package vn.motcua.evaluation.rule;

import org.jspecify.annotations.NullMarked;
