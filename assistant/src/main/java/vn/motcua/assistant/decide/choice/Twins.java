package vn.motcua.assistant.decide.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.TimeLimit;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// The same procedure at several levels of government or filed in several ways, each with a code of
/// its own.
public final class Twins {

  private static final Pattern LEVEL_NOTE =
      Pattern.compile(
          "(?iu)^thủ tục |\\(?\\s*(thực hiện )?(tại |ở )?cấp (xã|tỉnh|huyện|bộ|trung ương)[^)]*\\)?$|[.,;]+$");

  /// How a procedure is filed, where its name ends with that.
  private static final Pattern MANNER =
      Pattern.compile(
          "(?iu)[,;]?\\s*(thực hiện )?((bằng|qua) (dịch vụ công|phiếu khai báo|trang thông tin điện tử)"
              + "|trực tuyến toàn trình$).*$");

  private static final Pattern BY_ONESELF = Pattern.compile("(?iu)trực tiếp|bằng phiếu");
  private static final Pattern ONLINE =
      Pattern.compile("(?iu)toàn trình|qua trang thông tin điện tử");

  /// Districts are no more since 1 July 2025.
  private static final Pattern ABOLISHED = Pattern.compile("(?iu)cấp (huyện|quận)\\s*\\)?\\s*$");

  /// A procedure that was named by its code is meant.
  private static final double NAMED = 0.9995;

  private final Catalogue catalogue;

  /// @param catalogue where records are looked up
  public Twins(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// `best` and every hit of the same name at another level or filed in another way. Those of
  /// districts are left out where there are others.
  public List<Hit> of(Hit best, List<Hit> hits) {
    var matter = matter(best);
    var all =
        hits.stream()
            .filter(hit -> matter(hit).equals(matter))
            .filter(hit -> hit.code().equals(best.code()) || isOther(hit, best))
            .toList();
    var living = all.stream().filter(hit -> !isAbolished(hit) || hit.score() >= NAMED).toList();
    return living.isEmpty() ? List.of(best) : living;
  }

  private static boolean isOther(Hit hit, Hit best) {
    return !hit.levels().equals(best.levels())
        || isAbolished(hit) != isAbolished(best)
        || hasManner(hit)
        || hasManner(best);
  }

  private static boolean hasManner(Hit hit) {
    return MANNER.matcher(VietnameseText.normal(hit.name())).find();
  }

  private static boolean isAbolished(Hit hit) {
    return ABOLISHED.matcher(VietnameseText.normal(hit.name())).find();
  }

  /// What `hit` is about, whoever handles it and however it is filed.
  static String matter(Hit hit) {
    return plain(MANNER.matcher(VietnameseText.normal(hit.name())).replaceFirst(""));
  }

  private static String plain(String normal) {
    var plain = normal;
    for (var before = ""; !before.equals(plain); ) {
      before = plain;
      plain = LEVEL_NOTE.matcher(plain).replaceAll("").strip();
    }
    return plain;
  }

  /// The one at `level`, if there is one.
  public Optional<Hit> at(Level level, List<Hit> twins) {
    return twins.stream().filter(hit -> hit.levels().contains(level)).findFirst();
  }

  /// The one filed online, where they differ in that.
  public Optional<Hit> online(List<Hit> twins) {
    return twins.stream().filter(hit -> ONLINE.matcher(hit.name()).find()).findFirst();
  }

  /// The one handled nearest to citizens; of those, the one that people file by themselves.
  public Hit nearest(List<Hit> twins) {
    return twins.stream()
        .max(
            Comparator.comparing((Hit hit) -> !isAbolished(hit))
                .thenComparingInt(hit -> nearness(hit.levels()))
                .thenComparing(hit -> BY_ONESELF.matcher(hit.name()).find())
                .thenComparingDouble(Hit::score))
        .orElseThrow();
  }

  private static int nearness(List<Level> levels) {
    return levels.contains(Level.COMMUNE) ? 2 : levels.contains(Level.PROVINCE) ? 1 : 0;
  }

  /// Whether what is asked about differs from the nearest level to another. Ministries are left out
  /// where something nearer exists, and where to file is told for every level anyway. Records of
  /// another kind say more or less, which is no difference in the matter.
  public boolean differ(List<Hit> twins, List<Intent> intents) {
    var nearest = nearest(twins);
    return catalogue.find(nearest.code()).stream()
        .anyMatch(near ->
            twins.stream()
                .filter(hit -> !hit.levels().equals(nearest.levels()))
                .filter(hit -> nearness(nearest.levels()) == 0 || nearness(hit.levels()) > 0)
                .map(hit -> catalogue.find(hit.code()))
                .flatMap(Optional::stream)
                .filter(other -> other.kind() == near.kind())
                .anyMatch(other -> differ(near, other, intents)));
  }

  /// Whether what is asked about differs between two procedures.
  public boolean differ(Hit one, Hit other, List<Intent> intents) {
    var records =
        Stream.of(one, other)
            .map(hit -> catalogue.find(hit.code()))
            .flatMap(Optional::stream)
            .toList();
    return records.size() < 2 || differ(records.getFirst(), records.getLast(), intents);
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
