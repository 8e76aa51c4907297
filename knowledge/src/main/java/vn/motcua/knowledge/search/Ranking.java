package vn.motcua.knowledge.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import vn.motcua.knowledge.procedure.Level;

/// Orders procedures by how well they fit a question: mostly by the name or everyday wording that
/// is most like it, partly by what the whole record and its best row say, and a little by how near to
/// citizens the procedure is handled. Ties go to the smaller code.
final class Ranking {

  private static final int CANDIDATES = 400;
  private static final int TEXTS = 200;

  /// Shares and head starts; set by `evaluation questions` on the development sets.
  private static final double PHRASE_SHARE = 0.8;

  private static final double TEXT_SHARE = 0.35;
  private static final double PASSAGE_SHARE = 0.3;
  private static final double SECOND_PHRASE_SHARE = 0.1;

  private static final double MUCH_USED = 0.02;
  private static final Map<Level, Double> HEAD_START =
      Map.of(Level.COMMUNE, 0.03, Level.PROVINCE, 0.02, Level.MINISTRY, 0.0, Level.OTHER, 0.0);

  private final Candidates candidates;
  private final Records records;
  private final Phrases phrases;
  private final Phrasing phrasing = new Phrasing();
  private final Likeness likeness;

  private Ranking(Candidates candidates, Records records, Phrases phrases) {
    this.candidates = candidates;
    this.records = records;
    this.phrases = phrases;
    likeness = new Likeness(phrases.weights());
  }

  static Ranking over(IndexSearcher searcher) throws IOException {
    return new Ranking(new Candidates(searcher), Records.read(searcher), Phrases.read(searcher));
  }

  List<String> codes() {
    return records.codes();
  }

  List<Hit> rank(Query query) throws IOException {
    var code = Phrasing.codeIn(query.text());
    if (!code.isEmpty() && records.admits(code, query)) {
      return List.of(records.hit(code, 1, code, List.of("names the code")));
    }
    var question = phrasing.question(query.text());
    if (question.isEmpty()) {
      return List.of();
    }
    var scores = new LinkedHashMap<String, Score>();
    for (var at : candidates.phrases(question, CANDIDATES)) {
      var phrase = phrases.at(at);
      scores
          .computeIfAbsent(phrase.code(), Score::new)
          .offer(phrase.phrase().text(), likeness.of(question, phrase.phrase()));
    }
    candidates
        .texts(question, TEXTS)
        .forEach((at, share) -> scores.computeIfAbsent(records.codeAt(at), Score::new).text(share));
    candidates
        .passages(question, TEXTS)
        .forEach((of, share) -> scores.computeIfAbsent(of, Score::new).passage(share));
    return scores.values().stream()
        .filter(score -> records.admits(score.code, query))
        .sorted(Comparator.comparingDouble(this::total).reversed().thenComparing(s -> s.code))
        .limit(query.limit())
        .map(score -> hit(score, query.explain()))
        .toList();
  }

  private double total(Score score) {
    var likest = (1 - SECOND_PHRASE_SHARE) * score.best + SECOND_PHRASE_SHARE * score.second;
    var sum =
        PHRASE_SHARE * likest
            + TEXT_SHARE * score.text
            + PASSAGE_SHARE * score.passage
            + headStart(score.code) * (likest + score.text);
    return sum / (PHRASE_SHARE + TEXT_SHARE + PASSAGE_SHARE);
  }

  private double headStart(String code) {
    return (records.isMuchUsed(code) ? MUCH_USED : 0) + nearness(code);
  }

  private double nearness(String code) {
    return records.levels(code).stream()
        .mapToDouble(level -> HEAD_START.getOrDefault(level, 0.0))
        .max()
        .orElse(0);
  }

  private Hit hit(Score score, boolean explain) {
    return records.hit(
        score.code, Math.min(1, total(score)), score.matched, explain ? why(score) : List.of());
  }

  private List<String> why(Score score) {
    return List.of(
        String.format(Locale.ROOT, "phrase %.3f: %s", score.best, score.matched),
        String.format(Locale.ROOT, "second phrase %.3f", score.second),
        String.format(Locale.ROOT, "text %.3f", score.text),
        String.format(Locale.ROOT, "passage %.3f", score.passage),
        String.format(Locale.ROOT, "level %.3f", headStart(score.code)));
  }

  /// What speaks for one procedure.
  private static final class Score {
    final String code;
    String matched = "";
    double best;
    double second;
    double text;
    double passage;

    Score(String code) {
      this.code = code;
    }

    void offer(String phrase, double likeness) {
      if (likeness > best) {
        second = best;
        best = likeness;
        matched = phrase;
      } else if (likeness > second) {
        second = likeness;
      }
    }

    void passage(double share) {
      passage = share;
    }

    void text(double share) {
      text = share;
    }
  }
}
