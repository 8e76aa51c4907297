/// Whether a message in a talk stays with what was spoken of, goes back, or turns to another thing.
@NullMarked
package vn.motcua.assistant.retrieve.talk;

import org.jspecify.annotations.NullMarked;
