/// A whole regulation out of the words of a file: who issued what and when, parts, chapters,
/// articles and their clauses, appendices, footnotes of consolidated texts, and the days in force.
@NullMarked
package vn.motcua.knowledge.source.law;

import org.jspecify.annotations.NullMarked;
