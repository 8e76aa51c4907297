/// Law texts as plain records: articles, their clauses, how long they hold and what ended them.
@NullMarked
package vn.motcua.knowledge.regulation;

import org.jspecify.annotations.NullMarked;
