/// Dated rules on what may and may not be demanded of people, and what each of them rests on.
@NullMarked
package vn.motcua.knowledge.rule;

import org.jspecify.annotations.NullMarked;
