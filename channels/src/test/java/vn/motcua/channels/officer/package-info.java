/// The officers' console as people and attackers use it.
@NullMarked
package vn.motcua.channels.officer;

import org.jspecify.annotations.NullMarked;
