/// The talk before a message: what was asked, answered and told of the person.
@NullMarked
package vn.motcua.assistant.understand.talk;

import org.jspecify.annotations.NullMarked;
