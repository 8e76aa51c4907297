/// Reading values for a form out of what a person wrote: a model may point at words, and whatever it
/// points at has to stand there.
@NullMarked
package vn.motcua.assistant.llm.extract;

import org.jspecify.annotations.NullMarked;
