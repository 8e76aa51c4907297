/// What was erased, when and why, without a word of it: so that a backup brings nothing back.
@NullMarked
package vn.motcua.channels.storage.erasure;

import org.jspecify.annotations.NullMarked;
