/// The right to write in the name of a Zalo Official Account: how an administrator gives it, and how
/// its tokens, each good once, are renewed and kept.
@NullMarked
package vn.motcua.channels.zalo.account;

import org.jspecify.annotations.NullMarked;
