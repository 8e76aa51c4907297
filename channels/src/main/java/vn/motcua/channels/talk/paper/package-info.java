/// Lists of papers that people send, held against what their procedure asks for.
@NullMarked
package vn.motcua.channels.talk.paper;

import org.jspecify.annotations.NullMarked;
