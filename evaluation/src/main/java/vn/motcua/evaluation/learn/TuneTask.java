package vn.motcua.evaluation.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.learn.WeightFit.Choice;
import vn.motcua.evaluation.learn.WeightFit.Found;
import vn.motcua.evaluation.question.Case;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.search.Clue;
import vn.motcua.knowledge.search.ClueWeights;
import vn.motcua.knowledge.search.Evidence;
import vn.motcua.knowledge.search.Judgement;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.Query;

/// Sets the weights of the clues. Each quarter of the training questions is searched with a matcher
/// that was not taught them, so that what it learned by heart does not count as a clue.
public final class TuneTask implements Task {

  private static final String SHIPPED =
      "knowledge/src/main/resources/vn/motcua/knowledge/search/weights.tsv";
  private static final int LOOKED_AT = 80;

  @Override
  public String name() {
    return "tune";
  }

  @Override
  public String summary() {
    return "sets the weights of the clues on questions left out of teaching; writes weights.tsv";
  }

  @Override
  public boolean run(Bench bench) {
    var material = new Material(bench);
    var parts = new ArrayList<List<Choice>>();
    for (var part = 0; part < Material.PARTS; part++) {
      var matcher = material.taughtWith(material.withoutPart(part));
      var judgement = new Judgement(matcher, ClueWeights.shipped());
      try (var catalogue = Local.catalogue(bench.dataDir(), bench.asOf(), judgement)) {
        parts.add(choices(material.part(part), catalogue));
        bench.say("Part %d of %d searched".formatted(part + 1, Material.PARTS));
      }
    }
    confirm(bench, parts);
    var weights = WeightFit.of(parts.stream().flatMap(List::stream).toList());
    write(bench.checkout().root().resolve(SHIPPED), weights, material.training().size());
    weights.lines().forEach(bench::say);
    return true;
  }

  /// Fits on two quarters and looks at the other two.
  private static void confirm(Bench bench, List<List<Choice>> parts) {
    var fitted = Stream.concat(parts.get(0).stream(), parts.get(1).stream()).toList();
    var others = Stream.concat(parts.get(2).stream(), parts.get(3).stream()).toList();
    var weights = WeightFit.of(fitted);
    bench.say(
        "Right first, of those found at all: %.4f where fitted, %.4f elsewhere; shipped %.4f"
            .formatted(
                first(fitted, weights),
                first(others, weights),
                first(others, ClueWeights.shipped())));
  }

  private static double first(List<Choice> choices, ClueWeights weights) {
    return choices.stream().filter(choice -> isFirst(choice, weights)).count()
        / (double) choices.size();
  }

  private static boolean isFirst(Choice choice, ClueWeights weights) {
    var inOrder = weights.inOrder();
    return choice.found().stream()
        .max(Comparator.comparingDouble(found -> WeightFit.product(found.clues(), inOrder)))
        .map(Found::right)
        .orElse(false);
  }

  /// What was found for each question as typed, and for every second one without accents.
  private static List<Choice> choices(List<Case> cases, LiveCatalogue catalogue) {
    var choices = new ArrayList<Choice>();
    for (var i = 0; i < cases.size(); i++) {
      var one = cases.get(i);
      add(choices, one, one.text(), catalogue);
      if (i % 2 == 0) {
        add(choices, one, VietnameseText.fold(one.text()), catalogue);
      }
    }
    return choices;
  }

  private static void add(List<Choice> to, Case one, String text, LiveCatalogue catalogue) {
    var shipped = ClueWeights.shipped();
    var best =
        catalogue.evidence(Query.of(text, 1)).stream()
            .sorted(
                Comparator.comparingDouble(shipped::score).reversed().thenComparing(Evidence::code))
            .limit(LOOKED_AT)
            .toList();
    var found = best.stream().map(evidence -> found(evidence, one)).toList();
    if (found.stream().anyMatch(Found::right)) {
      to.add(new Choice(found));
    }
  }

  private static Found found(Evidence evidence, Case one) {
    return new Found(
        Stream.of(Clue.values()).map(evidence::of).toList(), one.codes().contains(evidence.code()));
  }

  private static void write(Path file, ClueWeights weights, int questions) {
    var lines = new ArrayList<String>();
    lines.add("# How much each clue counts, set by `evaluation tune` on " + questions);
    lines.add("# training questions, each searched with a matcher that was not taught it.");
    lines.addAll(weights.lines());
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
