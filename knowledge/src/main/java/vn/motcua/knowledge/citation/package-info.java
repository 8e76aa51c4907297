/// Citing the law: the official form, what amended a place, where else it is cited, and how two
/// versions of it differ.
@NullMarked
package vn.motcua.knowledge.citation;

import org.jspecify.annotations.NullMarked;
