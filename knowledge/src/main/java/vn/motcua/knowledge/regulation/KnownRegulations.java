package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.language.RegulationType;
import vn.motcua.knowledge.language.VietnameseText;

/// The regulations that are known by reference, those cited most first.
public final class KnownRegulations {

  private static final String EMBEDDED = "known.jsonl";
  private static final String ZEROS = "^0+(?=\\d)";
  private static final String CODE = "bộ luật";

  private final Map<RegulationKey, KnownRegulation> byKey = new LinkedHashMap<>();

  /// @throws IllegalArgumentException naming every problem of every regulation
  public KnownRegulations(List<KnownRegulation> regulations) {
    var problems = new ArrayList<String>();
    for (var regulation : regulations) {
      problems.addAll(KnownProblems.of(regulation));
      RegulationKey.of(regulation.number())
          .filter(key -> byKey.put(key, regulation) != null)
          .ifPresent(key -> problems.add(regulation.number() + ": stands there twice"));
    }
    problems.addAll(KnownProblems.between(byKey));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Known regulations: " + problems.size() + " problems: " + String.join("; ", problems));
    }
  }

  /// The regulations that ship with the knowledge.
  ///
  /// @throws IllegalArgumentException naming every problem of every regulation
  public static KnownRegulations embedded() {
    return read(KnownJson.resource(EMBEDDED));
  }

  /// The regulations in these lines, a JSON object each.
  ///
  /// @throws IllegalArgumentException naming every problem, by the number of its line or regulation
  public static KnownRegulations read(String lines) {
    return new KnownRegulations(KnownJson.regulations(lines));
  }

  /// Every regulation.
  public List<KnownRegulation> all() {
    return List.copyOf(byKey.values());
  }

  /// The regulation with this number.
  public Optional<KnownRegulation> find(RegulationKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// The regulation with this number, however it is typed.
  public Optional<KnownRegulation> find(String number) {
    return RegulationKey.of(number).flatMap(this::find);
  }

  /// Those that are known to hold on `day`, wholly or in part.
  public List<KnownRegulation> inForce(LocalDate day) {
    return byKey.values().stream().filter(regulation -> regulation.holdsOn(day)).toList();
  }

  /// Those that `reference` may mean: one where it gives the whole number, several where it gives
  /// the running number alone, those of the longest name where it names a law.
  public List<KnownRegulation> named(LegalReference reference) {
    var number = reference.number();
    if (number != null) {
      var whole = find(number).or(() -> withoutZeros(number));
      return whole.isPresent() ? List.of(whole.get()) : numbered(reference, number);
    }
    var name = reference.name();
    return name == null ? List.of() : called(reference, name);
  }

  /// Those that `reference` may mean on `day`: of the laws of one name, the newest that holds; all
  /// where none is known to.
  public List<KnownRegulation> named(LegalReference reference, LocalDate day) {
    return meant(named(reference), reference, day);
  }

  /// Those of `all` that `reference` means on `day`.
  public static List<KnownRegulation> meant(
      List<KnownRegulation> all, LegalReference reference, LocalDate day) {
    if (reference.number() != null || all.size() < 2) {
      return all;
    }
    return all.stream()
        .filter(law -> law.holdsOn(day))
        .max(
            Comparator.comparing(
                law -> Objects.requireNonNullElse(law.validity().from(), LocalDate.MIN)))
        .map(List::of)
        .orElse(all);
  }

  /// `3/2025/TT-VPCP` for 03/2025/TT-VPCP.
  private Optional<KnownRegulation> withoutZeros(String number) {
    var wanted = RegulationKey.of(number).map(key -> key.value().replaceFirst(ZEROS, ""));
    return wanted.flatMap(key ->
        byKey.entrySet().stream()
            .filter(entry -> entry.getKey().value().replaceFirst(ZEROS, "").equals(key))
            .map(Map.Entry::getValue)
            .findFirst());
  }

  private List<KnownRegulation> numbered(LegalReference reference, String number) {
    var alone = number.replaceFirst(ZEROS, "");
    return byKey.values().stream()
        .filter(regulation -> {
          var parts = regulation.number().split("/");
          return parts[0].replaceFirst(ZEROS, "").equals(alone)
              && isOf(regulation, reference)
              && (reference.year() == null || parts[1].equals(reference.year().toString()));
        })
        .toList();
  }

  /// What was typed may go on after the name, so that the longest name at its beginning counts.
  private List<KnownRegulation> called(LegalReference reference, String name) {
    var typed = VietnameseText.fold(name) + " ";
    var found =
        byKey.values().stream()
            .filter(regulation -> isOf(regulation, reference))
            .filter(regulation -> typed.startsWith(name(regulation) + " "))
            .filter(regulation ->
                reference.year() == null
                    || regulation.number().contains("/" + reference.year() + "/"))
            .toList();
    var longest = found.stream().mapToInt(regulation -> name(regulation).length()).max().orElse(0);
    return found.stream().filter(regulation -> name(regulation).length() == longest).toList();
  }

  private static boolean isOf(KnownRegulation regulation, LegalReference reference) {
    var type = reference.type();
    if (type == RegulationType.LAW && reference.name() != null && regulation.kind().equals(CODE)) {
      return true; // people call a code a law, too
    }
    return type == null || type.vietnamese().toLowerCase(Locale.ROOT).equals(regulation.kind());
  }

  /// The title of a law without its kind, folded: `ho tich`.
  private static String name(KnownRegulation regulation) {
    var title = VietnameseText.fold(VietnameseText.normal(regulation.title()));
    var kind = VietnameseText.fold(regulation.kind());
    return title.startsWith(kind + " ") ? title.substring(kind.length() + 1) : "\n";
  }
}
