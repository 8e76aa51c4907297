/// The law that a message asks for: a place in it by its number, or what changed on some days.
@NullMarked
package vn.motcua.assistant.understand.law;

import org.jspecify.annotations.NullMarked;
