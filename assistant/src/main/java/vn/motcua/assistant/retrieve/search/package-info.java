/// Looking things up: procedures by words and case, life events, articles of law.
@NullMarked
package vn.motcua.assistant.retrieve.search;

import org.jspecify.annotations.NullMarked;
