/// The search over law texts: an index of articles, found by words in two stages, and by number.
@NullMarked
package vn.motcua.knowledge.search.regulation;

import org.jspecify.annotations.NullMarked;
