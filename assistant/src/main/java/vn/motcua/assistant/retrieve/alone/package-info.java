/// What a message means by itself: its several matters, the core of a story, and words that name an
/// act without a thing.
@NullMarked
package vn.motcua.assistant.retrieve.alone;

import org.jspecify.annotations.NullMarked;
