/// Reads addresses as people, papers and chips write them: which commune, and what is left.
@NullMarked
package vn.motcua.knowledge.place.address;

import org.jspecify.annotations.NullMarked;
