/// What is remembered of a person on a messaging channel, encrypted, and for how long.
@NullMarked
package vn.motcua.channels.talk.person;

import org.jspecify.annotations.NullMarked;
