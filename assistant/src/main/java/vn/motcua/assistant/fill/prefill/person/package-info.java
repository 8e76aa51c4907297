/// Of whom a message speaks, and which person of a form that is.
@NullMarked
package vn.motcua.assistant.fill.prefill.person;

import org.jspecify.annotations.NullMarked;
