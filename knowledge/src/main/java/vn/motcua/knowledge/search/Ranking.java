package vn.motcua.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import vn.motcua.knowledge.procedure.Level;

/// Orders procedures by how well they fit a question: by the name or everyday wording that is most
/// like it, by what was learned of how people speak, by what the whole record and its best row
/// say, and a little by how near to citizens the procedure is handled. Ties go to the smaller code.
final class Ranking {

  private static final int LIKE = 400;
  private static final int TEXTS = 200;
  private static final int NEAR = 50;

  private final Candidates candidates;
  private final Records records;
  private final Phrases phrases;
  private final Map<String, Phrase> names = new HashMap<>();
  private final Phrasing phrasing;
  private final Likeness likeness;
  private final Closeness closeness;
  private final ClueWeights weights;

  private Ranking(Candidates candidates, Records records, Phrases phrases, Judgement judgement) {
    this.candidates = candidates;
    this.records = records;
    this.phrases = phrases;
    phrasing = new Phrasing(judgement.vernacular());
    likeness = new Likeness(phrases.weights());
    closeness = new Closeness(judgement.matcher(), phrases.byCode());
    weights = judgement.weights();
    records.codes().forEach(code -> names.put(code, phrasing.phrase(records.name(code))));
  }

  static Ranking over(IndexSearcher searcher, Judgement judgement) throws IOException {
    return new Ranking(
        new Candidates(searcher), Records.read(searcher), Phrases.read(searcher), judgement);
  }

  List<String> codes() {
    return records.codes();
  }

  List<Hit> rank(Query query) throws IOException {
    var code = Phrasing.codeIn(query.text());
    if (!code.isEmpty() && records.admits(code, query)) {
      return List.of(records.hit(code, 1, code, List.of("names the code")));
    }
    return evidence(query).stream()
        .sorted(Comparator.comparingDouble(weights::score).reversed().thenComparing(Evidence::code))
        .limit(query.limit())
        .map(evidence -> hit(evidence, query.explain()))
        .toList();
  }

  /// What speaks for each procedure that anything speaks for, in no order; nothing where the
  /// question names nothing.
  Collection<Evidence> evidence(Query query) throws IOException {
    var question = phrasing.question(query.text());
    if (question.isEmpty()) {
      return List.of();
    }
    var found = new LinkedHashMap<String, Evidence>();
    addLikeness(question, found);
    candidates
        .texts(question, TEXTS)
        .forEach((at, share) -> put(found, records.codeAt(at), Clue.TEXT, share));
    candidates
        .passages(question, TEXTS)
        .forEach((of, share) -> put(found, of, Clue.PASSAGE, share));
    addCloseness(query.text(), found);
    var admitted = new ArrayList<Evidence>();
    for (var evidence : found.values()) {
      if (records.admits(evidence.code(), query)) {
        addFacts(question, evidence);
        admitted.add(evidence);
      }
    }
    return admitted;
  }

  private void addLikeness(Phrase question, Map<String, Evidence> found) throws IOException {
    for (var at : candidates.phrases(question, LIKE)) {
      var phrase = phrases.at(at);
      found
          .computeIfAbsent(phrase.code(), Evidence::new)
          .offer(phrase.phrase().text(), likeness.of(question, phrase.phrase()));
    }
  }

  private void addCloseness(String text, Map<String, Evidence> found) {
    var all = closeness.to(text);
    for (var near : Closeness.nearest(all, NEAR)) {
      found.computeIfAbsent(closeness.codes().get(near), Evidence::new);
    }

    for (var i = 0; i < all.length; i++) {
      var evidence = found.get(closeness.codes().get(i));
      if (evidence != null && all[i] > 0) {
        evidence.put(Clue.CLOSE, all[i]);
      }
    }
  }

  private void addFacts(Phrase question, Evidence evidence) {
    var code = evidence.code();
    evidence.put(Clue.NAME_SAID, likeness.said(names.getOrDefault(code, question), question));
    var levels = records.levels(code);
    evidence.put(Clue.COMMUNE, levels.contains(Level.COMMUNE) ? 1 : 0);
    evidence.put(
        Clue.PROVINCE, levels.contains(Level.PROVINCE) && !levels.contains(Level.COMMUNE) ? 1 : 0);
    evidence.put(Clue.WRITTEN, records.isMuchUsed(code) ? 1 : 0);
  }

  private static void put(Map<String, Evidence> found, String code, Clue clue, double value) {
    found.computeIfAbsent(code, Evidence::new).put(clue, value);
  }

  private Hit hit(Evidence evidence, boolean explain) {
    return records.hit(
        evidence.code(),
        weights.score(evidence),
        evidence.matched(),
        explain ? weights.why(evidence) : List.of());
  }
}
