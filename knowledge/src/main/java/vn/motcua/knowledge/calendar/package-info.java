/// Which days offices work, and how time limits are counted on them.
@NullMarked
package vn.motcua.knowledge.calendar;

import org.jspecify.annotations.NullMarked;
