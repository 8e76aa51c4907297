/// Sheets as DOCX.
@NullMarked
package vn.motcua.assistant.print.docx;

import org.jspecify.annotations.NullMarked;
