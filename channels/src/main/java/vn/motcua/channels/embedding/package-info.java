/// How vectors of texts are had from others, over HTTP.
@NullMarked
package vn.motcua.channels.embedding;

import org.jspecify.annotations.NullMarked;
