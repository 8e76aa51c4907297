package vn.motcua.assistant.retrieve.fit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.rule.CaseFact;

/// Knows what a procedure does about a thing that happened to a paper (`remedies.tsv`): a lost one is
/// issued again, one that has run out is extended.
public final class Remedies {

  /// What stands behind it in a name says for which case it is.
  private static final Pattern CASE =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:trường hợp|khi bị|do bị|do hết|do chứng chỉ|do giấy|bị ghi)(?!\\p{L})(?<case>.*)");

  /// Before "đổi" these make other words of it.
  private static final Set<String> OTHER_CHANGES =
      Set.of("thay", "sửa", "chuyển", "trao", "biến", "đất");

  private static final String CHANGE = "đổi";

  /// One row.
  ///
  /// @param always whether the words suffice, whatever the record says it is for
  /// @param words any of them, in the name
  /// @param spokenOf any of them, in the name of the procedure spoken of; empty: whichever it is
  private record Row(
      Set<CaseFact> facts, boolean always, List<List<String>> words, List<List<String>> spokenOf) {}

  private final List<Row> rows =
      ResourceLines.of(Remedies.class, "remedies.tsv").stream().map(Remedies::row).toList();

  private static Row row(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 5 || cells[4].isBlank()) {
      throw new IllegalStateException("5 cells wanted, the last with a reason: " + line);
    }
    return new Row(
        Set.of(CaseFact.valueOf(cells[0])),
        cells[1].equals("always"),
        phrases(cells[2]),
        phrases(cells[3]));
  }

  private static List<List<String>> phrases(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split("\\|")).map(Syllables::of).toList();
  }

  /// Whether `procedure` is for any of `told`, which happened to the paper that the procedure called
  /// `spokenOf` is about.
  public boolean isFor(Set<CaseFact> told, Procedure procedure, String spokenOf) {
    return told.stream().anyMatch(fact -> isFor(fact, procedure, spokenOf));
  }

  private boolean isFor(CaseFact fact, Procedure procedure, String spokenOf) {
    var name = Syllables.of(procedure.name());
    var before = Syllables.of(spokenOf);
    var ofCase = CASE.matcher(VietnameseText.normal(procedure.name()));
    if (ofCase.find()) {
      return Mishaps.writtenIn(ofCase.group("case")).contains(fact);
    }
    var written = purpose(procedure);
    return rows.stream()
        .filter(row -> row.facts().contains(fact))
        .filter(row -> row.always() || written.isEmpty() || written.contains(fact))
        .filter(row -> row.spokenOf().isEmpty() || stands(row.spokenOf(), before))
        .anyMatch(row -> stands(row.words(), name));
  }

  /// Whether the record says itself that it is for any of `told`.
  public static boolean saysSo(Set<CaseFact> told, Procedure procedure) {
    return purpose(procedure).stream().anyMatch(told::contains);
  }

  /// What happened to those for whom it is, by its name and by what its record says it is for.
  private static Set<CaseFact> purpose(Procedure procedure) {
    var all = new HashSet<>(Mishaps.writtenIn(procedure.name()));
    procedure
        .statements(Statement.Kind.PURPOSE)
        .map(said -> Mishaps.writtenIn(said.text()))
        .forEach(all::addAll);
    return all;
  }

  private static boolean stands(List<List<String>> phrases, List<String> name) {
    return phrases.stream()
        .anyMatch(phrase ->
            phrase.equals(List.of(CHANGE)) ? changes(name) : Spelling.contains(name, phrase));
  }

  private static boolean changes(List<String> name) {
    return Stream.iterate(0, at -> at < name.size(), at -> at + 1)
        .filter(at -> name.get(at).equals(CHANGE))
        .anyMatch(at -> at == 0 || !OTHER_CHANGES.contains(name.get(at - 1)));
  }
}
