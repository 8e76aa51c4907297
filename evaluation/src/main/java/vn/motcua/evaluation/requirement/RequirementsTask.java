package vn.motcua.evaluation.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.requirement.Dossier;
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
  private record Case(Label label, Requirement read, Set<String> wrong) {}

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
    List<Case> cases;
    try (var catalogue = IndexedCatalogue.open(bench.index())) {
      all(bench, catalogue, reader);
      cases = cases(bench, catalogue, reader, new Comparison(types));
    }
    var understood = cases.stream().filter(one -> one.read().understood()).toList();
    say(bench, "labelled rows understood", Rate.of(cases, one -> one.read().understood()));
    for (var field : Comparison.FIELDS) {
      say(bench, "  " + field + " right", Rate.of(understood, one -> !one.wrong().contains(field)));
    }
    say(bench, "  all right", Rate.of(understood, one -> one.wrong().isEmpty()));
    understood.stream()
        .filter(one -> !one.wrong().isEmpty())
        .limit(bench.options().number("failures", 0))
        .forEach(one -> bench.say(told(one)));
    return true;
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
  }

  private static List<Case> cases(
      Bench bench, Catalogue catalogue, RequirementReader reader, Comparison comparison) {
    var file =
        bench
            .options()
            .labels()
            .orElseGet(() -> bench.checkout().data().resolve("requirements/labels.jsonl"));
    var cases = new ArrayList<Case>();
    for (var label : Label.read(file)) {
      row(catalogue, reader, label)
          .ifPresentOrElse(
              read -> cases.add(new Case(label, read, comparison.wrong(label, read))),
              () -> bench.say("Skipped, no such row: " + label.code() + " " + label.sha()));
    }
    return cases;
  }

  /// The first of what the labelled row asks for.
  private static Optional<Requirement> row(
      Catalogue catalogue, RequirementReader reader, Label label) {
    return catalogue
        .find(label.code())
        .flatMap(procedure ->
            reader.read(procedure).requirements().stream()
                .filter(read -> label.isOn(read.row().text()))
                .findFirst());
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
