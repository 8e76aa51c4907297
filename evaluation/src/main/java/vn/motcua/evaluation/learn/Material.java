package vn.motcua.evaluation.learn;

import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.question.QuestionFile;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.matching.Matcher;

/// What there is to teach from and to judge with.
final class Material {

  /// Questions are left out a quarter at a time.
  static final int PARTS = 4;

  private final Bench bench;
  private final EmbeddedKnowledge knowledge = new EmbeddedKnowledge();
  private final List<Case> training;
  private final List<Case> heldOut;

  Material(Bench bench) {
    this.bench = bench;
    var data = bench.checkout().data();
    training =
        QuestionFile.training(data).stream().flatMap(file -> file.read().cases().stream()).toList();
    heldOut = QuestionFile.heldOut(data).read().cases();
  }

  /// Questions to teach with.
  List<Case> training() {
    return training;
  }

  /// Questions that are only ever asked.
  List<Case> heldOut() {
    return heldOut;
  }

  /// The quarter of the training questions with this number, 0 to 3: every fourth one.
  List<Case> part(int number) {
    return IntStream.range(0, training.size())
        .filter(i -> i % PARTS == number)
        .mapToObj(training::get)
        .toList();
  }

  /// The other three quarters.
  List<Case> withoutPart(int number) {
    return IntStream.range(0, training.size())
        .filter(i -> i % PARTS != number)
        .mapToObj(training::get)
        .toList();
  }

  /// All lessons, with these questions among them.
  Lessons lessons(List<Case> questions) {
    var catalogue = bench.local().catalogue();
    return new Lessons(knowledge, catalogue, questions, Method.SHIPPED.rowWeight());
  }

  /// A matcher taught with everything but the questions left out.
  Matcher taughtWith(List<Case> questions) {
    return new Matcher(new Trainer(lessons(questions), Method.SHIPPED).learn());
  }
}
