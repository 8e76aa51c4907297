/// Checks of how a sentence is written, whatever it says.
@NullMarked
package vn.motcua.assistant.llm.check.form;

import org.jspecify.annotations.NullMarked;
