/// The keys under which people's words are encrypted, and how they are changed.
@NullMarked
package vn.motcua.channels.storage.key;

import org.jspecify.annotations.NullMarked;
