package vn.motcua.assistant.retrieve.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.search.Hit;

/// Tells procedures apart that do different things to one thing, by the act that a message begins
/// with: "đổi giấy phép lái xe hạng B" changes a licence, however well the first issue of one fits
/// the rest.
final class NamedActs {

  /// The one that is named may be found worse than the best by so much.
  private static final double NEAR = 0.1;

  /// What another act on the same thing steps back.
  private static final double BACK = 0.05;

  /// Shorter names begin messages on other matters, in syllables.
  private static final int NAME = 4;

  /// So many syllables may stand before the act.
  private static final int OPENING = 4;

  private static final Set<String> OPENINGS =
      Set.of(
          "tôi", "tui", "em", "mình", "con", "cháu", "muốn", "cần", "định", "xin", "đi", "làm",
          "cho", "hỏi", "giờ", "thì", "thủ", "tục", "hồ", "sơ", "về", "dạ");

  private final Variants variants;
  private final Function<Hit, List<String>> names;

  /// @param names the name of a hit in official syllables
  NamedActs(Variants variants, Function<Hit, List<String>> names) {
    this.variants = variants;
    this.names = names;
  }

  /// `hits` with the one that the message begins to name before all that do something to the same
  /// thing that the message does not speak of.
  ///
  /// @param calledFor which are for what is told of the case: they are meant, whatever the act
  List<Hit> order(List<Hit> hits, List<String> asked, Predicate<Hit> calledFor) {
    return hits.stream()
        .filter(hit -> hit.score() >= hits.getFirst().score() - NEAR)
        .filter(hit -> begins(asked, name(hit)))
        .findFirst()
        .map(
            named -> before(named, hits, hit -> isOther(hit, named, asked) && !calledFor.test(hit)))
        .orElse(hits);
  }

  /// A name that has all the words of the one named is a special case of it.
  private boolean isOther(Hit hit, Hit named, List<String> asked) {
    return variants.areOfOne(hit.name(), named.name())
        && !asked.containsAll(name(hit))
        && !name(hit).containsAll(name(named));
  }

  private static List<Hit> before(Hit named, List<Hit> hits, Predicate<Hit> others) {
    var best = hits.getFirst();
    var first = others.test(best) ? exchanged(hits, best, named) : hits;
    return first.stream()
        .map(hit -> others.test(hit) ? hit.scored(Math.max(0, hit.score() - BACK)) : hit)
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .toList();
  }

  private List<String> name(Hit hit) {
    var name = names.apply(hit);
    return name.size() > 2 && name.subList(0, 2).equals(List.of("thủ", "tục"))
        ? name.subList(2, name.size())
        : name;
  }

  private static boolean begins(List<String> asked, List<String> name) {
    return name.size() >= NAME
        && IntStream.rangeClosed(0, Math.min(OPENING, asked.size() - name.size()))
            .filter(at -> OPENINGS.containsAll(asked.subList(0, at)))
            .anyMatch(at -> Spelling.agrees(asked, at, name));
  }

  /// `hits`, where two change places and scores.
  static List<Hit> exchanged(List<Hit> hits, Hit one, Hit other) {
    return hits.stream()
        .map(hit ->
            hit.equals(one)
                ? other.scored(one.score())
                : hit.equals(other) ? one.scored(other.score()) : hit)
        .toList();
  }
}
