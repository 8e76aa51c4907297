/// Reads calendars in: the one that ships and those of agencies.
@NullMarked
package vn.motcua.knowledge.calendar.source;

import org.jspecify.annotations.NullMarked;
