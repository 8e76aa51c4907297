/// The ZIP file that every DOCX is.
@NullMarked
package vn.motcua.assistant.print.packed;

import org.jspecify.annotations.NullMarked;
