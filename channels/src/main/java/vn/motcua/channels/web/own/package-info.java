/// What somebody told the assistant, given back or erased: to whoever holds the conversation.
@NullMarked
package vn.motcua.channels.web.own;

import org.jspecify.annotations.NullMarked;
