/// The knowledge that ships with the program: a directory of every procedure, the most used ones
/// written out, and how people say them.
@NullMarked
package vn.motcua.knowledge.embedded;

import org.jspecify.annotations.NullMarked;
