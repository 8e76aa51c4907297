/// What is asked of the thing spoken of in a talk once something happened to it: what remedies it, what
/// is paid for it, which papers it takes.
@NullMarked
package vn.motcua.assistant.retrieve.happen;

import org.jspecify.annotations.NullMarked;
