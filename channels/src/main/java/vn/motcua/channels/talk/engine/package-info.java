/// The conversation itself: from what a person did on a network to the messages that answer.
@NullMarked
package vn.motcua.channels.talk.engine;

import org.jspecify.annotations.NullMarked;
