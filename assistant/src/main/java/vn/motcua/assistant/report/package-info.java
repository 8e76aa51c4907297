/// What citizens say went wrong: which reports are taken, what is kept of them, and who gets them.
@NullMarked
package vn.motcua.assistant.report;

import org.jspecify.annotations.NullMarked;
