/// What an agency that runs the assistant must file, filled in as far as the software knows.
@NullMarked
package vn.motcua.channels.papers;

import org.jspecify.annotations.NullMarked;
