/// Answers that are no page on one procedure: verdicts, dossiers, deadlines, forms, life events, and
/// that nothing was found.
@NullMarked
package vn.motcua.assistant.compose.apart;

import org.jspecify.annotations.NullMarked;
