/// Pages of the console with the conversations that people asked an officer to take over.
@NullMarked
package vn.motcua.channels.officer.handover;

import org.jspecify.annotations.NullMarked;
