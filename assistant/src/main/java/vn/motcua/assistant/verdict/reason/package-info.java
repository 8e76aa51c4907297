/// Verdicts in words: reasons, conditions and the sources they rest on.
@NullMarked
package vn.motcua.assistant.verdict.reason;

import org.jspecify.annotations.NullMarked;
