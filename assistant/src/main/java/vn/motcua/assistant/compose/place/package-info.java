/// Where to file, when it is open, and what became of a place.
@NullMarked
package vn.motcua.assistant.compose.place;

import org.jspecify.annotations.NullMarked;
