/// Getting into the officers' console, out of it, and another password.
@NullMarked
package vn.motcua.channels.officer.access;

import org.jspecify.annotations.NullMarked;
