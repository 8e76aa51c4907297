package vn.motcua.assistant.decide.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;

/// What people mostly mean who name a kind of act and no matter (`vague.tsv`).
public final class Usual {

  /// One row: words without marks, and codes.
  private record Row(List<String> words, List<String> codes) {}

  private final Catalogue catalogue;
  private final List<Row> rows =
      ResourceLines.of(Usual.class, "vague.tsv").stream().map(Usual::row).toList();

  /// @param catalogue where records are looked up
  public Usual(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  private static Row row(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalStateException("2 cells wanted, got " + cells.length + ": " + line);
    }
    return new Row(List.of(cells[0].split(" ")), List.of(cells[1].split("\\|")));
  }

  /// Procedures to choose from; empty where no row fits.
  public List<Hit> choices(String message) {
    Set<String> said =
        Syllables.of(message).stream().map(VietnameseText::fold).collect(Collectors.toSet());
    return rows.stream()
        .filter(row -> said.containsAll(row.words()))
        .findFirst()
        .map(row -> row.codes().stream())
        .orElse(Stream.empty())
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .map(procedure -> Hit.of(procedure, 0, procedure.name()))
        .toList();
  }
}
