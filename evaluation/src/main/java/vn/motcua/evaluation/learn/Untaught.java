package vn.motcua.evaluation.learn;

import java.util.List;
import java.util.Set;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.knowledge.matching.Matcher;

/// A matcher that nobody told how people speak.
public final class Untaught {

  private Untaught() {}

  /// Taught by names and rows of pages alone: no wording, no question.
  public static Matcher matcher(Bench bench) {
    var lessons = new Material(bench).lessons(List.of());
    var names = lessons.silentOn(Set.copyOf(lessons.codes()));
    return new Matcher(new Trainer(names, Method.SHIPPED).learn());
  }
}
