/// Messages on their way out: kept until the network has taken them, in order for each person.
@NullMarked
package vn.motcua.channels.outbox;

import org.jspecify.annotations.NullMarked;
