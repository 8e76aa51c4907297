/// Places of Vietnam, and what became of them on 1 July 2025.
@NullMarked
package vn.motcua.knowledge.place;

import org.jspecify.annotations.NullMarked;
