/// Law texts as plain records: articles, their clauses, how long they hold and what ended them; and
/// what is known of regulations without their text.
@NullMarked
package vn.motcua.knowledge.regulation;

import org.jspecify.annotations.NullMarked;
