/// What is known of the case that a verdict is on, and what the conditions of rows and rules want of it.
@NullMarked
package vn.motcua.assistant.verdict.told;

import org.jspecify.annotations.NullMarked;
