package vn.motcua.assistant.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
      Pattern.compile("(?iu)^thủ tục |\\(?\\s*(thực hiện )?(tại |ở )?cấp [^)]*\\)?$|[.,;]+$");

  /// Wishes whose answer is told apart by time limits and fees alone.
  private static final Set<Intent> BY_FIGURES = Set.of(Intent.TIME, Intent.FEE);

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

  /// Whether the answer depends on the level. Papers and places nearly always do.
  boolean differ(List<Hit> twins, List<Intent> intents) {
    if (!BY_FIGURES.containsAll(intents)) {
      return true;
    }
    return twins.stream()
            .map(hit -> catalogue.find(hit.code()))
            .flatMap(Optional::stream)
            .map(procedure -> figures(procedure, intents))
            .distinct()
            .count()
        > 1;
  }

  private static List<Object> figures(Procedure procedure, List<Intent> intents) {
    var figures = new ArrayList<Object>();
    for (var channel : procedure.channels()) {
      figures.add(channel.kind());
      if (intents.contains(Intent.TIME)) {
        figures.add(channel.timeLimit().map(Twins::figure));
      }
      if (intents.contains(Intent.FEE)) {
        figures.add(fees(channel));
      }
    }
    return figures;
  }

  private static List<Object> figure(TimeLimit time) {
    return List.of(Optional.ofNullable(time.value()), time.unit());
  }

  private static List<Optional<Long>> fees(FilingChannel channel) {
    return channel.fees().stream().map(Fee::amount).map(Optional::ofNullable).toList();
  }
}
