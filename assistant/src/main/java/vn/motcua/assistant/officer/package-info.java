/// What officers get beyond the answer that citizens get: the law in its own words; what changed
/// lately; and why this is the answer.
@NullMarked
package vn.motcua.assistant.officer;

import org.jspecify.annotations.NullMarked;
