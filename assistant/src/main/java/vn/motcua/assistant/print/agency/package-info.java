/// Templates of an agency: its own DOCX, with our places in it.
@NullMarked
package vn.motcua.assistant.print.agency;

import org.jspecify.annotations.NullMarked;
