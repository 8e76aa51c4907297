/// Sends what waits in the outbox: in order for each person, within what the network allows, again
/// where it failed, and not at all where it never will go.
@NullMarked
package vn.motcua.channels.outbox.delivery;

import org.jspecify.annotations.NullMarked;
