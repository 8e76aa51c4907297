/// What one regulation changes in another, as the words of the first one say.
@NullMarked
package vn.motcua.knowledge.regulation.amendment;

import org.jspecify.annotations.NullMarked;
