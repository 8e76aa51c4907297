package vn.motcua.knowledge.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// The rules that are known.
public final class Rules {

  /// Forbids to demand what the published dossier does not list: the ground for calling a paper not
  /// required because it is absent.
  public static final String BEYOND_DOSSIER = "NR-001";

  /// Bars certified copies where the dossier asks for a copy.
  public static final String NO_CERTIFIED_COPY = "NR-022";

  private static final List<String> WRITTEN =
      List.of("general.json", "civil-residence.json", "others.json");
  private static final String ANNEX = "annex.jsonl";

  private final Map<String, DocumentRule> byId = new LinkedHashMap<>();
  private final Map<String, List<DocumentRule>> byProcedure = new HashMap<>();

  /// @throws IllegalArgumentException if two rules share an id, or one goes before a rule that is
  ///     not there
  public Rules(List<DocumentRule> rules) {
    for (var rule : rules) {
      if (byId.put(rule.id(), rule) != null) {
        throw new IllegalArgumentException("Two rules are called " + rule.id());
      }
      for (var code : rule.scope().procedures()) {
        byProcedure.computeIfAbsent(code, _ -> new ArrayList<>()).add(rule);
      }
    }
    for (var rule : rules) {
      for (var other : rule.before()) {
        if (!byId.containsKey(other)) {
          throw new IllegalArgumentException(
              "Rule %s goes before %s, which is not there".formatted(rule.id(), other));
        }
      }
    }
  }

  /// The rules that ship with the knowledge.
  ///
  /// @throws IllegalArgumentException naming a rule and what is wrong with it
  public static Rules embedded(EvidenceTypes evidence) {
    var rules = new ArrayList<DocumentRule>();
    for (var name : WRITTEN) {
      JsonMapper.shared()
          .readTree(resource(name))
          .forEach(node -> rules.add(RuleJson.rule(node, evidence)));
    }
    resource(ANNEX)
        .lines()
        .map(line -> AnnexRow.rule(JsonMapper.shared().readTree(line), evidence))
        .forEach(rules::add);
    return new Rules(rules);
  }

  private static String resource(String name) {
    try (var in = Rules.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every rule, in the order of the files.
  public List<DocumentRule> all() {
    return List.copyOf(byId.values());
  }

  /// The rule of this id.
  public Optional<DocumentRule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The rules that hold on `day`.
  public Stream<DocumentRule> inForceOn(LocalDate day) {
    return byId.values().stream().filter(rule -> rule.inForceOn(day));
  }

  /// Those of them that name the procedure `code`, in the order of the files.
  public Stream<DocumentRule> inForceOn(LocalDate day, String code) {
    return byProcedure.getOrDefault(code, List.of()).stream().filter(rule -> rule.inForceOn(day));
  }
}
