package vn.motcua.knowledge.regression;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Query;

/// Asks a catalogue every question of a set. The set that ships is held out: none of it is a wording,
/// none of it was taught.
public final class Regression {

  /// Hits below this place count as not found.
  public static final int PLACES = 5;

  private final List<RegressionQuestion> questions;

  /// @param questions in the order in which they are told of
  public Regression(List<RegressionQuestion> questions) {
    this.questions = List.copyOf(questions);
  }

  /// The set that ships (`questions.jsonl`): one question for each of some 470 procedures.
  public static Regression shipped() {
    var json = JsonMapper.shared();
    return new Regression(
        ResourceLines.of(Regression.class, "questions.jsonl").stream()
            .map(json::readTree)
            .map(Regression::question)
            .toList());
  }

  private static RegressionQuestion question(JsonNode node) {
    var codes = new ArrayList<String>();
    node.path("codes").forEach(code -> codes.add(code.asString()));
    return new RegressionQuestion(node.path("question").asString(), codes);
  }

  /// The questions.
  public List<RegressionQuestion> questions() {
    return questions;
  }

  /// Where `catalogue` finds the answer to each question.
  public Places in(Catalogue catalogue) {
    return new Places(questions.stream().map(question -> place(catalogue, question)).toList());
  }

  /// What became better and what worse between two catalogues.
  public Shift between(Places before, Places after) {
    var better = new ArrayList<Shift.Moved>();
    var worse = new ArrayList<Shift.Moved>();
    for (var at = 0; at < questions.size(); at++) {
      var moved = new Shift.Moved(questions.get(at), before.of(at), after.of(at));
      if (moved.rise() > 0) {
        better.add(moved);
      } else if (moved.rise() < 0) {
        worse.add(moved);
      }
    }
    return new Shift(before, after, better, worse);
  }

  /// The place of the first good answer, from 1; 0 where none is among the first [#PLACES].
  public static int place(Catalogue catalogue, RegressionQuestion question) {
    var hits = catalogue.search(Query.of(question.text(), PLACES));
    for (var at = 0; at < hits.size(); at++) {
      if (question.codes().contains(hits.get(at).code())) {
        return at + 1;
      }
    }
    return 0;
  }
}
