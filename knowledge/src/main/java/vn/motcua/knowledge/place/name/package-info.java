/// The words of addresses, and the names of units among them.
@NullMarked
package vn.motcua.knowledge.place.name;

import org.jspecify.annotations.NullMarked;
