/// The second step: the procedures that a question may be about.
@NullMarked
package vn.motcua.assistant.retrieve;

import org.jspecify.annotations.NullMarked;
