/// Who gets into the officers' console and where to: passwords, slowed guessing, sessions, roles.
@NullMarked
package vn.motcua.channels.officer.gate;

import org.jspecify.annotations.NullMarked;
