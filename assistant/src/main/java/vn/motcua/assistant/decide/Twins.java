package vn.motcua.assistant.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// The same procedure at several levels of government, each with a code of its own.
final class Twins {

  private static final Pattern LEVEL_NOTE =
      Pattern.compile(
          "(?iu)^thủ tục |\\(?\\s*(thực hiện )?(tại |ở )?cấp (xã|tỉnh|huyện|bộ|trung ương)[^)]*\\)?$|[.,;]+$");

  private final Catalogue catalogue;

  Twins(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// `best` and every hit of the same name at another level.
  List<Hit> of(Hit best, List<Hit> hits) {
    var name = plain(best.name());
    return hits.stream()
        .filter(hit -> plain(hit.name()).equals(name))
        .filter(hit -> hit.code().equals(best.code()) || !hit.levels().equals(best.levels()))
        .toList();
  }

  private static String plain(String name) {
    var plain = VietnameseText.normal(name);
    for (var before = ""; !before.equals(plain); ) {
      before = plain;
      plain = LEVEL_NOTE.matcher(plain).replaceAll("").strip();
    }
    return plain;
  }

  Optional<Hit> at(Level level, List<Hit> twins) {
    return twins.stream().filter(hit -> hit.levels().contains(level)).findFirst();
  }

  /// The one handled nearest to citizens.
  Hit nearest(List<Hit> twins) {
    return twins.stream().max(Comparator.comparingInt(hit -> nearness(hit.levels()))).orElseThrow();
  }

  private static int nearness(List<Level> levels) {
    return levels.contains(Level.COMMUNE) ? 2 : levels.contains(Level.PROVINCE) ? 1 : 0;
  }

  /// Whether what is asked about differs from the nearest level to another. Ministries are left out
  /// where something nearer exists, and where to file is told for every level anyway. Records of
  /// another kind say more or less, which is no difference in the matter.
  boolean differ(List<Hit> twins, List<Intent> intents) {
    var nearest = nearest(twins);
    return catalogue.find(nearest.code()).stream()
        .anyMatch(near ->
            twins.stream()
                .filter(hit -> nearness(nearest.levels()) == 0 || nearness(hit.levels()) > 0)
                .map(hit -> catalogue.find(hit.code()))
                .flatMap(Optional::stream)
                .filter(other -> other.kind() == near.kind())
                .anyMatch(other -> differ(near, other, intents)));
  }

  private static boolean differ(Procedure near, Procedure other, List<Intent> intents) {
    var times = intents.contains(Intent.TIME) || intents.contains(Intent.DEADLINE);
    return (times && differ(near, other, Twins::times))
        || (intents.contains(Intent.FEE) && differ(near, other, Twins::fees))
        || (intents.contains(Intent.DOCUMENTS) && papersDiffer(near, other));
  }

  /// Records that only name the papers do not tell when each is due.
  private static boolean papersDiffer(Procedure near, Procedure other) {
    return near.kind() != Procedure.Kind.DIRECTORY && !papers(near).containsAll(papers(other));
  }

  /// Whether something differs in a way of filing that both have.
  private static boolean differ(
      Procedure near, Procedure other, Function<Procedure, Map<FilingChannel.Kind, ?>> facts) {
    var here = facts.apply(near);
    var there = facts.apply(other);
    return here.entrySet().stream()
        .filter(way -> there.containsKey(way.getKey()))
        .anyMatch(way -> !way.getValue().equals(there.get(way.getKey())));
  }

  private static Map<FilingChannel.Kind, Set<List<Object>>> times(Procedure procedure) {
    return procedure.channels().stream()
        .collect(
            Collectors.groupingBy(
                FilingChannel::kind,
                Collectors.flatMapping(
                    channel -> channel.timeLimit().stream().map(Twins::figure),
                    Collectors.toSet())));
  }

  private static List<Object> figure(TimeLimit time) {
    return List.of(Optional.ofNullable(time.value()), time.unit());
  }

  private static Map<FilingChannel.Kind, Set<Optional<Long>>> fees(Procedure procedure) {
    return procedure.channels().stream()
        .collect(
            Collectors.groupingBy(
                FilingChannel::kind,
                Collectors.flatMapping(
                    channel -> channel.fees().stream().map(Fee::amount).map(Optional::ofNullable),
                    Collectors.toSet())));
  }

  private static Set<String> papers(Procedure procedure) {
    return procedure.evidence().stream()
        .map(row -> VietnameseText.normal(row.label()))
        .collect(Collectors.toSet());
  }
}
