/// Text cut into tokens in normal form that know where they stood. The first step of everything
/// that is done with Vietnamese text.
@NullMarked
package vn.motcua.knowledge.language.token;

import org.jspecify.annotations.NullMarked;
