/// Who answers, the assistant here or a server, and what came of each question.
@NullMarked
package vn.motcua.evaluation.answer;

import org.jspecify.annotations.NullMarked;
