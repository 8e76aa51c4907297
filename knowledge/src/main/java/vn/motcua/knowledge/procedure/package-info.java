/// What the administration publishes about its procedures, every fact with its source and date.
@NullMarked
package vn.motcua.knowledge.procedure;

import org.jspecify.annotations.NullMarked;
