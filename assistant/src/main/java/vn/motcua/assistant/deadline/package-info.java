/// When the result of a dossier is due: counted by the record's time limit and the calendar, with how
/// it was counted, and what to do when nothing came.
@NullMarked
package vn.motcua.assistant.deadline;

import org.jspecify.annotations.NullMarked;
