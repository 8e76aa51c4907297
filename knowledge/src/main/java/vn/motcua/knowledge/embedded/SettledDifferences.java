package vn.motcua.knowledge.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Procedure;

/// The differences between the written-out records and their official pages that were settled.
public final class SettledDifferences {

  /// The file they lie in.
  static final String FILE = "settled.jsonl";

  private static final String CITATION = "citation";

  private final Map<List<String>, SettledDifference> all = new LinkedHashMap<>();

  /// @throws IllegalArgumentException naming what is settled twice
  public SettledDifferences(List<SettledDifference> settled) {
    for (var one : settled) {
      if (all.put(List.of(one.code(), one.kind(), one.item()), one) != null) {
        throw new IllegalArgumentException(
            "Settled twice: %s %s %s".formatted(one.code(), one.kind(), one.item()));
      }
    }
  }

  /// Those that ship with the knowledge.
  public static SettledDifferences embedded() {
    return read(ResourceLines.of(EmbeddedKnowledge.class, FILE));
  }

  /// Those in these lines, a JSON object each.
  public static SettledDifferences read(List<String> lines) {
    return new SettledDifferences(
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(line -> SettledDifference.of(JsonMapper.shared().readTree(line)))
            .toList());
  }

  /// Every one, in the order of the file.
  public List<SettledDifference> all() {
    return List.copyOf(all.values());
  }

  /// How this was settled, for the record itself, else for every record.
  public Optional<SettledDifference> find(String code, String kind, String item) {
    return Optional.ofNullable(all.get(List.of(code, kind, item)))
        .or(() -> Optional.ofNullable(all.get(List.of(SettledDifference.EVERY, kind, item))));
  }

  /// What was settled of this procedure: what is its own, and what holds of every record that
  /// cites a regulation of its page.
  public List<SettledDifference> of(Procedure procedure) {
    var cited =
        procedure.legalBases().stream()
            .filter(basis -> !basis.source().id().startsWith(EmbeddedKnowledge.OWN))
            .map(LegalBasis::number)
            .collect(Collectors.toSet());
    return all.values().stream()
        .filter(one -> isOf(one, procedure.code()) || isCited(one, cited))
        .toList();
  }

  private static boolean isOf(SettledDifference one, String code) {
    return one.code().equals(code);
  }

  private static boolean isCited(SettledDifference one, Set<String> numbers) {
    return one.code().equals(SettledDifference.EVERY)
        && one.kind().equals(CITATION)
        && numbers.contains(one.item());
  }
}
