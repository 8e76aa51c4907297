/// The units of the state below the country, of today and of before 1 July 2025, and what became of
/// what.
@NullMarked
package vn.motcua.knowledge.place.unit;

import org.jspecify.annotations.NullMarked;
