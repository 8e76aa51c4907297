/// What the score of a hit means: the lines that the steps read it by, all measured together.
@NullMarked
package vn.motcua.assistant.calibration;

import org.jspecify.annotations.NullMarked;
