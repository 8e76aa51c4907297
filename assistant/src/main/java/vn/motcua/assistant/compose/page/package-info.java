/// The page that an answer is written on: its passages and citations, lists, short names, warnings, and
/// what a record says as a whole.
@NullMarked
package vn.motcua.assistant.compose.page;

import org.jspecify.annotations.NullMarked;
