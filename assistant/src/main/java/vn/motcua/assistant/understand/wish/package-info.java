/// What a message wants of which paper: that it is needed, or allowed, or done in spite of something.
@NullMarked
package vn.motcua.assistant.understand.wish;

import org.jspecify.annotations.NullMarked;
