/// Writes to people on Zalo: cuts messages to its sizes, calls its API, and knows what each of its
/// errors means for the message and for the account.
@NullMarked
package vn.motcua.channels.zalo.send;

import org.jspecify.annotations.NullMarked;
