/// What people wrote to us on messaging channels: kept before it is acknowledged, heard in order for
/// each person, and answered through the outbox.
@NullMarked
package vn.motcua.channels.inbox;

import org.jspecify.annotations.NullMarked;
