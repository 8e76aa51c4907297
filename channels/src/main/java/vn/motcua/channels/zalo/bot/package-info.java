/// Zalo's Bot Platform: for pilots only, since its basic plan takes 50 people and 3,000 messages a
/// month. The conversation is the same as on an Official Account.
@NullMarked
package vn.motcua.channels.zalo.bot;

import org.jspecify.annotations.NullMarked;
