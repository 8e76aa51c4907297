/// The Lucene index over the knowledge; the only package that knows Lucene.
@NullMarked
package vn.motcua.knowledge.search;

import org.jspecify.annotations.NullMarked;
