/// Results as JSON for programs, HTML for managers and lines for terminals.
@NullMarked
package vn.motcua.evaluation.report;

import org.jspecify.annotations.NullMarked;
