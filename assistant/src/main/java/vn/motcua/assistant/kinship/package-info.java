/// Reads how the one who files is related to the one it is for.
@NullMarked
package vn.motcua.assistant.kinship;

import org.jspecify.annotations.NullMarked;
