/// The order of what was found, by what is told of the case: a special procedure, a permit, a lost
/// paper, the step after.
@NullMarked
package vn.motcua.assistant.retrieve.order;

import org.jspecify.annotations.NullMarked;
