package vn.motcua.assistant.decide.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Facts that decide between procedures and that the person did not give (`missing.tsv`).
public final class Missing {

  private static final String AGE = "AGE";
  private static final String NEVER = "never";
  private static final String NONE = "-";

  /// A side is only in doubt where its best hit comes this close to the best of all.
  private static final double CLOSE = 0.25;

  private static final int MOST_TOLD = 2;

  /// One row.
  ///
  /// @param key names the question in the phrases
  /// @param byAge whether an age settles it
  /// @param settling facts of which any settles it
  /// @param doubts facts of which any is a reason to ask; empty: it is never asked
  /// @param sides words in names, one for each side
  private record Row(
      String key, boolean byAge, Set<CaseFact> settling, Set<CaseFact> doubts, List<String> sides) {

    boolean isSettled(Situation situation) {
      return (byAge && situation.named().isPresent())
          || settling.stream()
              .anyMatch(fact -> situation.is(fact) || situation.denied().contains(fact));
    }

    /// The side that a name is on; empty where it is on none.
    Optional<String> side(String name) {
      var small = " " + String.join(" ", Syllables.of(name)) + " ";
      return sides.stream()
          .filter(side -> small.contains(" " + String.join(" ", Syllables.of(side)) + " "))
          .findFirst()
          .or(() -> Optional.of(NONE).filter(sides::contains));
    }
  }

  private final List<Row> rows =
      ResourceLines.of(Missing.class, "missing.tsv").stream().map(Missing::row).toList();

  private static Row row(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 5 || cells[4].isBlank()) {
      throw new IllegalStateException("5 cells wanted, the last with a reason: " + line);
    }
    return new Row(
        cells[0],
        cells[1].equals(AGE),
        cells[1].equals(AGE) ? Set.of() : facts(cells[1]),
        cells[2].equals(NEVER) ? Set.of() : facts(cells[2]),
        List.of(cells[3].split(";")));
  }

  private static Set<CaseFact> facts(String cell) {
    return Stream.of(cell.split("\\|")).map(CaseFact::valueOf).collect(Collectors.toSet());
  }

  /// The key of the question to ask before answering from the best of `hits`; none where nothing
  /// is missing or nothing gives a reason to ask.
  public Optional<String> question(List<Hit> hits, Situation situation) {
    return rows.stream()
        .filter(row -> row.doubts().stream().anyMatch(situation::is))
        .filter(row -> !row.isSettled(situation) && !otherSides(row, hits).isEmpty())
        .map(Row::key)
        .findFirst();
  }

  /// The procedures for other cases than the best of `hits`, where the case is not settled.
  public List<Hit> otherCases(List<Hit> hits, Situation situation) {
    return rows.stream()
        .filter(row -> !row.isSettled(situation))
        .flatMap(row -> otherSides(row, hits).stream())
        .distinct()
        .limit(MOST_TOLD)
        .toList();
  }

  /// The best hit of each other side that is close, of the same level as the best of all.
  private static List<Hit> otherSides(Row row, List<Hit> hits) {
    var best = hits.getFirst();
    var side = row.side(best.name());
    if (side.isEmpty()) {
      return List.of();
    }
    return row.sides().stream()
        .filter(other -> !other.equals(side.get()))
        .flatMap(other ->
            hits.stream()
                .filter(hit -> row.side(hit.name()).filter(other::equals).isPresent())
                .filter(hit -> best.score() - hit.score() < CLOSE)
                .filter(hit -> hit.levels().equals(best.levels()) && isSameMatter(best, hit, row))
                .limit(1))
        .toList();
  }

  /// One name is the other with the words of its side.
  private static boolean isSameMatter(Hit one, Hit other, Row row) {
    return matter(one, row).equals(matter(other, row)) || !row.sides().contains(NONE);
  }

  private static String matter(Hit hit, Row row) {
    var name = String.join(" ", Syllables.of(hit.name()));
    for (var side : row.sides()) {
      name = name.replace(String.join(" ", Syllables.of(side)), "");
    }
    return name.replace("có ", "").replace("thủ tục ", "").strip().replaceAll("\\s+", " ");
  }
}
