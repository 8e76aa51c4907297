/// What holds in one province only: fees that its People's Council set, filing points, procedures of
/// its own.
@NullMarked
package vn.motcua.knowledge.local;

import org.jspecify.annotations.NullMarked;
