package vn.motcua.evaluation.task;

import java.util.List;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.figure.FigureCheck;
import vn.motcua.evaluation.figure.Violation;

/// Checks the figures of every reply to a set.
final class FigureViolations {

  private FigureViolations() {}

  static List<Violation> in(SetResult result) {
    return result.outcomes().stream()
        .flatMap(outcome ->
            outcome.reply().stream()
                .flatMap(reply ->
                    FigureCheck.violations(outcome.asked().id(), outcome.asked().text(), reply)
                        .stream()))
        .toList();
  }
}
