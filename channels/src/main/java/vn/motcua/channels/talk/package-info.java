/// Conversations on messaging channels, whatever the channel: what comes in, what goes out, and what
/// happens between.
@NullMarked
package vn.motcua.channels.talk;

import org.jspecify.annotations.NullMarked;
