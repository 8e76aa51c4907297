/// Vietnamese text for Lucene.
@NullMarked
package vn.motcua.knowledge.language.analysis;

import org.jspecify.annotations.NullMarked;
