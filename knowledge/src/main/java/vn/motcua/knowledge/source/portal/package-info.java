/// Reads whole official procedure pages: those of the national portal, whose tables lost
/// the borders of their cells, and those of the Ministry of Defence.
@NullMarked
package vn.motcua.knowledge.source.portal;

import org.jspecify.annotations.NullMarked;
