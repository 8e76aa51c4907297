/// A Zalo Official Account: what Zalo delivers to us, checked and read. [vn.motcua.channels.zalo.send]
/// writes to people, [vn.motcua.channels.zalo.account] holds the right to do so.
@NullMarked
package vn.motcua.channels.zalo;

import org.jspecify.annotations.NullMarked;
