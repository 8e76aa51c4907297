/// Tables of units that an operator brings: read, checked row by row, kept in our own layout.
@NullMarked
package vn.motcua.knowledge.place.source;

import org.jspecify.annotations.NullMarked;
