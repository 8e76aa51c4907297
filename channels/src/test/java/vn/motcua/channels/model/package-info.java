/// A language model as this server runs it.
@NullMarked
package vn.motcua.channels.model;

import org.jspecify.annotations.NullMarked;
