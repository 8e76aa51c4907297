/// How a question is answered. Knows no HTTP.
@NullMarked
package vn.motcua.assistant;

import org.jspecify.annotations.NullMarked;
