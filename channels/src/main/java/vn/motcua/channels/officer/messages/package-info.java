/// The page on messages: what is on its way, what got stuck, and whether we may write at all.
@NullMarked
package vn.motcua.channels.officer.messages;

import org.jspecify.annotations.NullMarked;
