/// What stands in a message that a person wrote: its words, the words that tell what comes next, and
/// where names, days, numbers and addresses begin and end.
@NullMarked
package vn.motcua.assistant.fill.prefill.said;

import org.jspecify.annotations.NullMarked;
