/// Signs in a message for what kind of answer it wants.
@NullMarked
package vn.motcua.assistant.understand.cue;

import org.jspecify.annotations.NullMarked;
