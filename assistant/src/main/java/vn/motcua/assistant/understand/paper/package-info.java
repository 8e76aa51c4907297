/// The papers that a message asks about: one that may be due, those of an earlier message, or a whole
/// dossier named paper by paper.
@NullMarked
package vn.motcua.assistant.understand.paper;

import org.jspecify.annotations.NullMarked;
