/// Conversations that people asked an officer to take over: the queue, who has which, what was said,
/// and for how long it is kept.
@NullMarked
package vn.motcua.channels.handover;

import org.jspecify.annotations.NullMarked;
