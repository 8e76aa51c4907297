/// How near the meaning of a question lies to procedures, as a model outside of this program sees
/// it: optional, and one clue among others. Knows no index and no network.
@NullMarked
package vn.motcua.knowledge.search.embedding;

import org.jspecify.annotations.NullMarked;
