/// What comes out when a value that somebody typed is read: the value as it is normally written, or
/// what is wrong with it, in words for the person who typed it.
@NullMarked
package vn.motcua.knowledge.value.reading;

import org.jspecify.annotations.NullMarked;
