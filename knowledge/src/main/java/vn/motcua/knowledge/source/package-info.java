/// Reads official data: portal pages, the Defence catalogue, our own JSON. Each reader gives
/// checked records or names what it refuses and why.
@NullMarked
package vn.motcua.knowledge.source;

import org.jspecify.annotations.NullMarked;
