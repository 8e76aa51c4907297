package vn.motcua.assistant.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /// Whether what is asked about differs from level to level. Ministries are left out where
  /// something nearer exists, and where to file is told for every level anyway. Records of another
  /// kind say more or less, which is no difference in the matter.
  boolean differ(List<Hit> twins, List<Intent> intents) {
    var nearest = nearest(twins);
    var kind = catalogue.find(nearest.code()).map(Procedure::kind);
    return twins.stream()
            .filter(hit -> nearness(nearest.levels()) == 0 || nearness(hit.levels()) > 0)
            .map(hit -> catalogue.find(hit.code()))
            .flatMap(Optional::stream)
            .filter(procedure -> kind.filter(procedure.kind()::equals).isPresent())
            .map(procedure -> asked(procedure, intents))
            .distinct()
            .count()
        > 1;
  }

  private static List<Object> asked(Procedure procedure, List<Intent> intents) {
    var asked = new ArrayList<Object>();
    for (var channel : procedure.channels()) {
      if (intents.contains(Intent.TIME)) {
        asked.add(channel.kind());
        asked.add(channel.timeLimit().map(Twins::figure));
      }
      if (intents.contains(Intent.FEE)) {
        asked.add(channel.kind());
        asked.add(fees(channel));
      }
    }
    if (intents.contains(Intent.DOCUMENTS)) {
      procedure.evidence().forEach(row -> asked.add(VietnameseText.normal(row.label())));
    }
    return asked;
  }

  private static List<Object> figure(TimeLimit time) {
    return List.of(Optional.ofNullable(time.value()), time.unit());
  }

  private static List<Optional<Long>> fees(FilingChannel channel) {
    return channel.fees().stream().map(Fee::amount).map(Optional::ofNullable).toList();
  }
}
