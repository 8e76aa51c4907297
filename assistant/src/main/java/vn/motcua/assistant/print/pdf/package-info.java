/// Sheets as PDF.
@NullMarked
package vn.motcua.assistant.print.pdf;

import org.jspecify.annotations.NullMarked;
