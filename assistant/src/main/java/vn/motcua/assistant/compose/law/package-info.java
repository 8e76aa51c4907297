/// Answers on the law itself: a place in it that is asked for, what is known of a regulation, and what
/// changed on some days.
@NullMarked
package vn.motcua.assistant.compose.law;

import org.jspecify.annotations.NullMarked;
