/// The letters forms are printed with. Licence and versions stand beside the files.
@NullMarked
package vn.motcua.assistant.print.font;

import org.jspecify.annotations.NullMarked;
