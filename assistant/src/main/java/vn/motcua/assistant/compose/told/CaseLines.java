package vn.motcua.assistant.compose.told;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.rule.CaseFact;

/// Knows the lines of a record that speak of the person's own case: of children where a child is
/// spoken of, of foreigners where one is (`caselines.tsv`).
public final class CaseLines {

  private static final String MINOR = "MINOR";

  /// What tells the case, by a fact or by words of the message, and words of the lines on it.
  private record Row(String told, List<String> lines, List<String> names) {

    boolean isTold(Understanding understanding, Whom whom, String message) {
      if (told.equals(MINOR)) {
        return whom.age().isPresent() && whom.isYoung();
      }
      return Stream.of(CaseFact.values())
          .filter(fact -> fact.name().equals(told))
          .findFirst()
          .map(understanding.situation()::is)
          .orElseGet(() -> List.of(told.split("\\|")).stream().anyMatch(message::contains));
    }

    boolean speaksIn(String line) {
      return lines.stream().anyMatch(line::contains);
    }

    boolean isOnlyMatterOf(String name) {
      return names.stream().anyMatch(name::contains);
    }
  }

  private final List<Row> rows =
      ResourceLines.of(CaseLines.class, "caselines.tsv").stream().map(CaseLines::row).toList();

  private static Row row(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("3 cells wanted, got " + cells.length + ": " + line);
    }
    return new Row(cells[0], List.of(cells[1].split("\\|")), List.of(cells[2].split("\\|")));
  }

  /// Tells whether a line of the procedure called `name` speaks of the case in `understanding`;
  /// empty where the message tells of none.
  public Optional<Predicate<String>> of(Understanding understanding, String name) {
    var message = small(understanding.question().text());
    var called = small(name);
    var asked = Whom.of(understanding);
    var told =
        rows.stream()
            .filter(row -> row.isTold(understanding, asked, message) && !row.isOnlyMatterOf(called))
            .toList();
    return told.isEmpty() && asked.age().isEmpty()
        ? Optional.empty()
        : Optional.of(line -> asked.isFor(line) || isTold(told, asked, line));
  }

  private boolean isTold(List<Row> told, Whom asked, String line) {
    var small = small(line);
    return told.stream().anyMatch(row -> row.speaksIn(small)) && !asked.isForOthers(line);
  }

  private static String small(String text) {
    return VietnameseText.normal(text).toLowerCase(Locale.ROOT);
  }
}
