/// What was found for a message: procedures, life events and places in the law, of one or several
/// matters.
@NullMarked
package vn.motcua.assistant.retrieve.found;

import org.jspecify.annotations.NullMarked;
