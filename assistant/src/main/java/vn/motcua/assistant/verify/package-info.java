/// The fifth step: every figure and citation is held against its source before it is shown.
@NullMarked
package vn.motcua.assistant.verify;

import org.jspecify.annotations.NullMarked;
