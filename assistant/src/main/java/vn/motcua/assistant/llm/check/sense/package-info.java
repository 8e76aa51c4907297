/// Checks of what a sentence says: nothing that its facts do not say.
@NullMarked
package vn.motcua.assistant.llm.check.sense;

import org.jspecify.annotations.NullMarked;
