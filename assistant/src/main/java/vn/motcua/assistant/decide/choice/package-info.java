/// What to choose from the procedures found: which are one matter at several levels, which are worth
/// naming, and which fact decides between them.
@NullMarked
package vn.motcua.assistant.decide.choice;

import org.jspecify.annotations.NullMarked;
