/// What the console keeps, in H2 and in PostgreSQL.
@NullMarked
package vn.motcua.channels.storage.console;

import org.jspecify.annotations.NullMarked;
