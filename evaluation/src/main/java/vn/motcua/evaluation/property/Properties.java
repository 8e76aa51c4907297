package vn.motcua.evaluation.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.requirement.RequirementReader;
import vn.motcua.knowledge.rule.Rules;

/// What was found to break a property.
///
/// @param dossiers how many dossiers were gone through
/// @param rules how many rules
/// @param asked how many verdicts were asked for
/// @param breaches everything that does not hold
public record Properties(int dossiers, int rules, int asked, List<Breach> breaches) {

  private static final int PAPERS = 4;

  public Properties {
    breaches = List.copyOf(breaches);
  }

  /// Tries every property on the knowledge of `local`, on `day` as far as it is about no interval.
  public static Properties of(Local local, LocalDate day) {
    var evidence = EvidenceTypes.embedded();
    var rules = Rules.embedded(evidence);
    var reader = new RequirementReader(evidence);
    var held = Held.of(local);
    var judged = new Judged(held, evidence, rules);
    var breaches = new ArrayList<Breach>();
    var dossiers =
        held.byCode().values().stream()
            .map(reader::read)
            .filter(dossier -> !dossier.requirements().isEmpty())
            .toList();
    var each = new DossierProperties(judged, day, breaches::add);
    dossiers.forEach(each::check);
    var papers = evidence.all().stream().limit(PAPERS).toList();
    var codes = dossiers.stream().map(dossier -> dossier.code()).toList();
    var intervals = new IntervalProperty(judged, papers, codes, breaches::add);
    rules.all().forEach(intervals::check);
    return new Properties(dossiers.size(), rules.all().size(), judged.asked(), breaches);
  }

  /// The breaches by kind, the most frequent first.
  public Map<String, List<Breach>> byKind() {
    var kinds = new LinkedHashMap<String, List<Breach>>();
    breaches.forEach(
        breach -> kinds.computeIfAbsent(breach.kind(), kind -> new ArrayList<>()).add(breach));
    var sorted = new LinkedHashMap<String, List<Breach>>();
    kinds.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
