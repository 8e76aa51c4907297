/// Who asks and in which situation: typed facts, read from the words of a message.
@NullMarked
package vn.motcua.assistant.situation;

import org.jspecify.annotations.NullMarked;
