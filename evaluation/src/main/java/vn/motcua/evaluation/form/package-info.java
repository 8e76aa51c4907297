/// How fully our forms serve the official lists of what the portal's interactive forms ask.
@NullMarked
package vn.motcua.evaluation.form;

import org.jspecify.annotations.NullMarked;
