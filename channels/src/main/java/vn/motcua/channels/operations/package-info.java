/// What operators do and see: commands, upkeep, health and figures.
@NullMarked
package vn.motcua.channels.operations;

import org.jspecify.annotations.NullMarked;
