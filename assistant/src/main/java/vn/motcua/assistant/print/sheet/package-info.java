/// What is printed, before it is a DOCX or a PDF: plain blocks from top to bottom, the same for both.
@NullMarked
package vn.motcua.assistant.print.sheet;

import org.jspecify.annotations.NullMarked;
