/// Copies of what cannot be had again, and putting them back.
@NullMarked
package vn.motcua.channels.backup;

import org.jspecify.annotations.NullMarked;
