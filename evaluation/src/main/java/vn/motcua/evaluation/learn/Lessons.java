package vn.motcua.evaluation.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.evaluation.question.Case;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;

/// All that a matcher is taught from: names, everyday wordings and questions; rows of pages.
final class Lessons {

  private static final int LONGEST_ROW = 60;
  private static final int SHORTEST_ROW = 3;

  private final EverydayTerms terms = new EverydayTerms();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> codes;
  private final List<Lesson> said = new ArrayList<>();
  private final List<Lesson> rows = new ArrayList<>();

  /// @param catalogue whose records give the rows
  /// @param questions each teaches the first of its codes
  /// @param rowWeight how much a row counts
  Lessons(EmbeddedKnowledge knowledge, Catalogue catalogue, List<Case> questions, float rowWeight) {
    var procedures = new TreeMap<>(knowledge.directory());
    knowledge.written().forEach(procedures::putIfAbsent);
    codes = List.copyOf(procedures.keySet());
    codes.forEach(code -> numbers.put(code, numbers.size()));
    for (var procedure : procedures.values()) {
      say(procedure.code(), procedure.name());
      knowledge.wordings(procedure.code()).forEach(wording -> say(procedure.code(), wording));
      rows(catalogue.find(procedure.code()).orElse(procedure))
          .distinct()
          .forEach(row -> addRow(procedure.code(), row, rowWeight));
    }
    questions.stream()
        .filter(question -> numbers.containsKey(question.codes().getFirst()))
        .forEach(question -> say(question.codes().getFirst(), question.text()));
  }

  private Lessons(List<String> codes, List<Lesson> said, List<Lesson> rows) {
    this.codes = codes;
    this.said.addAll(said);
    this.rows.addAll(rows);
  }

  /// The same, but of these procedures only the names and the rows.
  Lessons silentOn(Set<String> left) {
    var names = new HashSet<Integer>();
    var rest =
        said.stream()
            .filter(lesson ->
                !left.contains(codes.get(lesson.procedure())) || names.add(lesson.procedure()))
            .toList();
    return new Lessons(codes, rest, rows);
  }

  private static Stream<String> rows(Procedure procedure) {
    return Stream.of(
            procedure.evidence().stream().map(row -> row.text()),
            procedure.statements().stream().map(statement -> statement.text()),
            procedure.outputs().stream().map(output -> output.name()),
            procedure.channels().stream().map(channel -> channel.text()))
        .flatMap(part -> part);
  }

  private void say(String code, String text) {
    said.add(new Lesson(number(code), terms.officialSyllables(text), 1));
  }

  private void addRow(String code, String text, float weight) {
    var syllables = terms.officialSyllables(text);
    if (syllables.size() >= SHORTEST_ROW) {
      var short_ = syllables.subList(0, Math.min(LONGEST_ROW, syllables.size()));
      rows.add(new Lesson(number(code), List.copyOf(short_), weight));
    }
  }

  private int number(String code) {
    var number = numbers.get(code);
    if (number == null) {
      throw new IllegalArgumentException("No procedure " + code);
    }
    return number;
  }

  /// The codes, in order; a procedure's number is its place here.
  List<String> codes() {
    return codes;
  }

  /// What people say: names, wordings, questions.
  List<Lesson> said() {
    return said;
  }

  /// What pages say, row by row.
  List<Lesson> rows() {
    return rows;
  }
}
