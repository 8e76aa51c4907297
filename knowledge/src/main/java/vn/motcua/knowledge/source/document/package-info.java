/// The words of the files that agencies publish: Word, PDF with text, HTML, Markdown, plain text
/// and the text of the Official Gazette. The files are strangers' files: every reader has limits,
/// resolves nothing outside the file, and refuses by name what it cannot read.
@NullMarked
package vn.motcua.knowledge.source.document;

import org.jspecify.annotations.NullMarked;
