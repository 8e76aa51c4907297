/// Fills fields with what was read elsewhere: on an identity card, in a sentence, in a reply to a
/// question. Nothing is put in that does not stand there.
@NullMarked
package vn.motcua.assistant.fill.prefill;

import org.jspecify.annotations.NullMarked;
