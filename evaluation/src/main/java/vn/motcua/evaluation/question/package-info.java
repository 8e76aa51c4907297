/// What is asked, what would be right, and the files it is read from.
@NullMarked
package vn.motcua.evaluation.question;

import org.jspecify.annotations.NullMarked;
