package vn.motcua.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.search.IndexSearcher;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.search.embedding.Nearness;

/// Orders procedures by how well they fit a question: by the name or everyday wording that is most
/// like it, by what was learned of how people speak, by what the whole record and its best row
/// say, and a little by how near to citizens the procedure is handled. Ties go to the smaller code.
final class Ranking {

  /// A procedure found, and its score.
  private record Scored(Evidence evidence, double score) {}

  private static final int LIKE = 400;
  private static final int TEXTS = 200;
  private static final int NEAR = 50;

  private final Candidates candidates;
  private final Records records;
  private final Phrases phrases;
  private final Map<String, Measured> names = new HashMap<>();
  private final Phrasing phrasing;
  private final Likeness likeness;
  private final Closeness closeness;
  private final ClueWeights weights;

  private Ranking(Candidates candidates, Records records, Phrases phrases, Judgement judgement) {
    this.candidates = candidates;
    this.records = records;
    this.phrases = phrases;
    phrasing = new Phrasing(judgement.vernacular());
    likeness = phrases.likeness();
    closeness = new Closeness(judgement.matcher(), phrases.byCode());
    weights = judgement.weights();
    records
        .codes()
        .forEach(code -> names.put(code, likeness.measured(phrasing.phrase(records.name(code)))));
  }

  static Ranking over(IndexSearcher searcher, Judgement judgement) throws IOException {
    return new Ranking(
        new Candidates(searcher), Records.read(searcher), Phrases.read(searcher), judgement);
  }

  List<String> codes() {
    return records.codes();
  }

  /// The names and wordings of each procedure, in order, as one text of limited length.
  SortedMap<String, String> texts() {
    return phrases.texts();
  }

  /// Whether a question is compared word by word: it names something, and no code.
  boolean compares(Query query) {
    return !namesCode(query) && !phrasing.question(query.text()).isEmpty();
  }

  private boolean namesCode(Query query) {
    var code = Phrasing.codeIn(query.text());
    return !code.isEmpty() && records.admits(code, query);
  }

  /// @param nearness of the procedures in meaning, where it is known
  List<Hit> rank(Query query, Nearness nearness) throws IOException {
    if (namesCode(query)) {
      var code = Phrasing.codeIn(query.text());
      return List.of(records.hit(code, 1, code, List.of("names the code")));
    }
    var scale = nearness.isKnown() ? weights.with(Clue.MEANING, nearness.weight()) : weights;
    return evidence(query, nearness).stream()
        .map(evidence -> new Scored(evidence, scale.score(evidence)))
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.evidence().code()))
        .limit(query.limit())
        .map(scored -> hit(scored, scale, query.explain()))
        .toList();
  }

  /// What speaks for each procedure that anything speaks for, in no order; nothing where the
  /// question names nothing.
  Collection<Evidence> evidence(Query query, Nearness nearness) throws IOException {
    var question = phrasing.question(query.text());
    if (question.isEmpty()) {
      return List.of();
    }
    var found = new LinkedHashMap<String, Evidence>();
    var measured = likeness.measured(question);
    addLikeness(question, measured, found);
    candidates
        .texts(question, TEXTS)
        .forEach((at, share) -> put(found, records.codeAt(at), Clue.TEXT, share));
    candidates
        .passages(question, TEXTS)
        .forEach((of, share) -> put(found, of, Clue.PASSAGE, share));
    addCloseness(query.text(), found);
    addNearness(nearness, found);
    var admitted = new ArrayList<Evidence>();
    for (var evidence : found.values()) {
      if (records.admits(evidence.code(), query)) {
        addFacts(measured, evidence);
        admitted.add(evidence);
      }
    }
    return admitted;
  }

  private void addLikeness(Phrase question, Measured measured, Map<String, Evidence> found)
      throws IOException {
    for (var at : candidates.phrases(question, LIKE)) {
      var phrase = phrases.at(at);
      found
          .computeIfAbsent(phrase.code(), Evidence::new)
          .offer(phrase.text(), likeness.of(measured, phrase.measured()));
    }
  }

  /// Where the matcher was not taught a procedure, or knows no word of the text, what is alike
  /// counts as near: a procedure that came in by import must not lose for being new.
  private void addCloseness(String text, Map<String, Evidence> found) {
    var all = closeness.to(text);
    var near = Closeness.nearest(all, NEAR);
    for (var number : near) {
      found.computeIfAbsent(closeness.codes().get(number), Evidence::new);
    }
    for (var i = 0; i < all.length; i++) {
      var evidence = found.get(closeness.codes().get(i));
      if (evidence != null) {
        var judged = near.length > 0 && closeness.isTaught(i);
        evidence.put(
            Clue.CLOSE, judged ? Math.max(0, all[i]) : Math.max(all[i], evidence.of(Clue.LIKEST)));
      }
    }
  }

  private static void addNearness(Nearness nearness, Map<String, Evidence> found) {
    if (nearness.isKnown()) {
      nearness.nearest(NEAR).forEach(code -> found.computeIfAbsent(code, Evidence::new));
      found.forEach((code, evidence) -> evidence.put(Clue.MEANING, nearness.to(code)));
    }
  }

  private void addFacts(Measured question, Evidence evidence) {
    var code = evidence.code();
    evidence.put(Clue.NAME_SAID, Likeness.said(names.getOrDefault(code, question), question));
    var levels = records.levels(code);
    evidence.put(Clue.COMMUNE, levels.contains(Level.COMMUNE) ? 1 : 0);
    evidence.put(
        Clue.PROVINCE, levels.contains(Level.PROVINCE) && !levels.contains(Level.COMMUNE) ? 1 : 0);
    evidence.put(Clue.WRITTEN, records.isMuchUsed(code) ? 1 : 0);
  }

  private static void put(Map<String, Evidence> found, String code, Clue clue, double value) {
    found.computeIfAbsent(code, Evidence::new).put(clue, value);
  }

  private Hit hit(Scored scored, ClueWeights scale, boolean explain) {
    var evidence = scored.evidence();
    return records.hit(
        evidence.code(),
        scored.score(),
        evidence.matched(),
        explain ? scale.why(evidence) : List.of());
  }
}
