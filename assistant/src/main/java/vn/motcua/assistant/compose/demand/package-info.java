/// Answers to demands and grievances, and on what no procedure is for.
@NullMarked
package vn.motcua.assistant.compose.demand;

import org.jspecify.annotations.NullMarked;
