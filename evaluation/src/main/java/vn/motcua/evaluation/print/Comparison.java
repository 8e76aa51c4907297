package vn.motcua.evaluation.print;

import java.util.HashSet;
import vn.motcua.assistant.print.sheet.Sheet;

/// One sheet in two renderings.
///
/// @param name of the sheet
/// @param sameText whether both say the same in the same order
/// @param marked whether, of a draft, each page of both says so, and of another, none
/// @param pages of our PDF
/// @param theirPages of the DOCX as the other program renders it
/// @param lines of our PDF
/// @param sameLines how many of them are also lines there
record Comparison(
    String name,
    boolean sameText,
    boolean marked,
    int pages,
    int theirPages,
    int lines,
    int sameLines) {

  static Comparison of(String name, Sheet sheet, Rendering ours, Rendering theirs) {
    var known = new HashSet<>(theirs.lines());
    return new Comparison(
        name,
        ours.text(sheet).equals(theirs.text(sheet)),
        ours.allMarked() == sheet.draft() && theirs.allMarked() == sheet.draft(),
        ours.pages().size(),
        theirs.pages().size(),
        ours.lines().size(),
        (int) ours.lines().stream().filter(known::contains).count());
  }

  boolean samePages() {
    return pages == theirPages;
  }

  boolean alike() {
    return sameText && samePages() && marked;
  }

  String sentence() {
    return "%s: text %s, pages %d and %d, lines %d of %d alike"
        .formatted(name, sameText ? "the same" : "DIFFERS", pages, theirPages, sameLines, lines);
  }
}
