/// What changed in the records of procedures from one version of the knowledge to the next, and how
/// they read before.
@NullMarked
package vn.motcua.knowledge.change;

import org.jspecify.annotations.NullMarked;
