package vn.motcua.evaluation.requirement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.requirement.Dossier;
import vn.motcua.knowledge.requirement.Doubt;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.requirement.RequirementReader;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.IndexedCatalogue;

/// Reads the rows of all dossiers, and holds those that people labelled against their labels. What
/// counts most is how many of those that are said to be understood are wrong.
public final class RequirementsTask implements Task {

  private static final int LONGEST = 300;
  private static final double NANOS = 1e9;

  /// A labelled row as it was read.
  private record Case(Label label, List<Requirement> row, Set<String> wrong) {

    Requirement read() {
      return row.getFirst();
    }

    /// Whether all that the row asks for was made out.
    boolean understood() {
      return row.stream().allMatch(Requirement::understood);
    }
  }

  @Override
  public String name() {
    return "requirements";
  }

  @Override
  public String summary() {
    return "reads the rows of all dossiers and checks --labels; --failures";
  }

  @Override
  public boolean run(Bench bench) {
    var types = EvidenceTypes.embedded();
    var reader = new RequirementReader(types);
    try (var catalogue = IndexedCatalogue.open(bench.index())) {
      all(bench, catalogue, reader);
      for (var file : files(bench)) {
        judge(bench, file, cases(bench, file, catalogue, reader, new Comparison(types)));
      }
    }
    return true;
  }

  /// The rows that patterns were held against while they were written, and those that were not.
  private static List<Path> files(Bench bench) {
    var ours = bench.checkout().data().resolve("requirements");
    return bench
        .options()
        .labels()
        .map(List::of)
        .orElseGet(() -> List.of(ours.resolve("labels.jsonl"), ours.resolve("held-labels.jsonl")));
  }

  private static void judge(Bench bench, Path file, List<Case> cases) {
    var understood = cases.stream().filter(Case::understood).toList();
    bench.say(file.getFileName().toString());
    say(bench, "labelled rows understood", Rate.of(cases, Case::understood));
    for (var field : Comparison.FIELDS) {
      say(bench, "  " + field + " right", Rate.of(understood, one -> !one.wrong().contains(field)));
    }
    say(bench, "  all right", Rate.of(understood, one -> one.wrong().isEmpty()));
    understood.stream()
        .filter(one -> !one.wrong().isEmpty())
        .limit(bench.options().number("failures", 0))
        .forEach(one -> bench.say(told(one)));
  }

  private static void all(Bench bench, IndexedCatalogue catalogue, RequirementReader reader) {
    var procedures =
        catalogue.codes().stream().flatMap(code -> catalogue.find(code).stream()).toList();
    var start = System.nanoTime();
    var dossiers = procedures.stream().map(reader::read).toList();
    var took = (System.nanoTime() - start) / NANOS;
    var rows = dossiers.stream().flatMap(dossier -> dossier.requirements().stream()).toList();
    bench.say("Read %d dossiers in %.2f s".formatted(dossiers.size(), took));
    say(bench, "requirements understood", Rate.of(rows, Requirement::understood));
    say(bench, "requirements of a known kind", Rate.of(rows, row -> !row.papers().isEmpty()));
    say(bench, "dossiers complete", Rate.of(dossiers, Dossier::complete));
    doubts(bench, dossiers);
  }

  /// How many rows of official pages leave each doubt; a row may leave several.
  private static void doubts(Bench bench, List<Dossier> dossiers) {
    var rows =
        dossiers.stream()
            .flatMap(dossier ->
                dossier.requirements().stream()
                    .filter(read -> !read.row().source().id().startsWith(EmbeddedKnowledge.OWN))
                    .collect(
                        Collectors.groupingBy(
                            Requirement::place,
                            Collectors.flatMapping(
                                read -> read.doubts().stream(), Collectors.toSet())))
                    .values()
                    .stream())
            .toList();
    say(bench, "imported rows understood", Rate.of(rows, Set::isEmpty));
    for (var doubt : Doubt.values()) {
      say(bench, "  " + doubt, Rate.of(rows, doubts -> doubts.contains(doubt)));
    }
  }

  private static List<Case> cases(
      Bench bench,
      Path file,
      Catalogue catalogue,
      RequirementReader reader,
      Comparison comparison) {
    var cases = new ArrayList<Case>();
    for (var label : Label.read(file)) {
      var read = row(catalogue, reader, label);
      if (read.isEmpty()) {
        bench.say("Skipped, no such row: " + label.code() + " " + label.sha());
      } else {
        cases.add(new Case(label, read, comparison.wrong(label, read)));
      }
    }
    return cases;
  }

  /// What the labelled row asks for; empty where there is no such row.
  private static List<Requirement> row(Catalogue catalogue, RequirementReader reader, Label label) {
    var all =
        catalogue.find(label.code()).map(reader::read).stream()
            .flatMap(dossier -> dossier.requirements().stream())
            .filter(read -> label.isOn(read.row().text()))
            .toList();
    return all.stream().filter(read -> read.place() == all.getFirst().place()).toList();
  }

  private static void say(Bench bench, String what, Rate rate) {
    bench.say(
        "%-32s %d of %d  %s"
            .formatted(what, rate.hits(), rate.cases(), Measure.of("", what, rate).words()));
  }

  private static String told(Case one) {
    var text = one.read().row().text();
    return "%s %s: wrong %s%n  label %s %s %s %s%n  read %s %s when=%s waiver=%s papers=%s%n  %s"
        .formatted(
            one.label().code(),
            one.read().place(),
            one.wrong(),
            one.label().action(),
            one.label().forms(),
            one.label().traits(),
            one.label().paper(),
            one.read().action(),
            one.read().forms(),
            one.read().condition().orElse("always"),
            one.read().waiver().map(Requirement.Waiver::condition).orElse("none"),
            one.read().papers().stream().map(type -> type.id()).toList(),
            text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
  }
}
