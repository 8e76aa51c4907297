/// What is asked and what is answered, in the shape of the public contract.
@NullMarked
package vn.motcua.assistant.conversation;

import org.jspecify.annotations.NullMarked;
