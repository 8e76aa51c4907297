/// Everyday wordings that an installation added to those that ship.
@NullMarked
package vn.motcua.channels.storage.wording;

import org.jspecify.annotations.NullMarked;
