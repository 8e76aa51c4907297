/// A language model as this server runs it: its settings, its health and figures, and how answers
/// wait for it.
@NullMarked
package vn.motcua.channels.model;

import org.jspecify.annotations.NullMarked;
