/// A form with its answers on paper: what is printed is decided once, in a
/// [vn.motcua.assistant.print.sheet.Sheet], and written as DOCX and as PDF that say the same.
@NullMarked
package vn.motcua.assistant.print;

import org.jspecify.annotations.NullMarked;
