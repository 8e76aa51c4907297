/// Reads single cells of an official procedure page: a time limit, a fee, a paper, a
/// citation. The readers of whole pages cut a page into cells and ask here what each one
/// says.
@NullMarked
package vn.motcua.knowledge.source.cell;

import org.jspecify.annotations.NullMarked;
