/// What editors of the console see to: the knowledge, its import and the way back, and the rules.
@NullMarked
package vn.motcua.channels.officer.upkeep;

import org.jspecify.annotations.NullMarked;
