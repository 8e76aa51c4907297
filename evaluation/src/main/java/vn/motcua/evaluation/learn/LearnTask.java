package vn.motcua.evaluation.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;
import vn.motcua.knowledge.matching.Matcher;

/// Teaches the matcher, says what it finds of what it was not taught, and writes it where the
/// build takes it from. The same knowledge gives the same file.
public final class LearnTask implements Task {

  private static final String SHIPPED =
      "knowledge/src/main/resources/vn/motcua/knowledge/matching/matcher.bin";

  @Override
  public String name() {
    return "learn";
  }

  @Override
  public String summary() {
    return "teaches the matcher from the knowledge in the data directory; writes matcher.bin";
  }

  @Override
  public boolean run(Bench bench) {
    var material = new Material(bench);
    bench.say(
        "%s, %d questions to teach with".formatted(Method.SHIPPED, material.training().size()));
    phrasingsLeftOut(bench, material);
    proceduresLeftOut(bench, material);
    var lessons = material.lessons(material.training());
    var model = new Trainer(lessons, Method.SHIPPED).learn();
    report(bench, "everything taught", new Matcher(model), lessons.codes(), material.heldOut());
    var file = bench.checkout().root().resolve(SHIPPED);
    try (var out = Files.newOutputStream(file)) {
      model.write(out);
      bench.say("Written: %s, %d bytes".formatted(file, Files.size(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
    return true;
  }

  /// A quarter of the questions is left out: do other words for a known matter find it?
  private static void phrasingsLeftOut(Bench bench, Material material) {
    var lessons = material.lessons(material.withoutPart(0));
    var matcher = new Matcher(new Trainer(lessons, Method.SHIPPED).learn());
    report(bench, "phrasings left out", matcher, lessons.codes(), material.part(0));
  }

  /// Nothing that people say is taught of a quarter of the procedures: what do names and pages do?
  private static void proceduresLeftOut(Bench bench, Material material) {
    var lessons = material.lessons(material.training());
    var left = everyFourth(lessons.codes());
    var asked = material.training().stream().filter(one -> left.containsAll(one.codes())).toList();
    var matcher = new Matcher(new Trainer(lessons.silentOn(left), Method.SHIPPED).learn());
    report(bench, "procedures left out", matcher, lessons.codes(), asked);
  }

  private static Set<String> everyFourth(List<String> codes) {
    return codes.stream()
        .filter(code -> codes.indexOf(code) % Material.PARTS == 0)
        .collect(Collectors.toSet());
  }

  private static void report(
      Bench bench, String what, Matcher matcher, List<String> codes, List<Case> cases) {
    var nearest = new Nearest(matcher, codes);
    var set = TopicSet.of(what, "", cases);
    for (var typing : List.of(Typing.AS_WRITTEN, Typing.UNACCENTED)) {
      var run = Run.of(set.typed(typing), nearest::to);
      bench.say("%-32s %s".formatted(run.set().title(), run.line("hitAt1", "hitAt5")));
    }
  }
}
