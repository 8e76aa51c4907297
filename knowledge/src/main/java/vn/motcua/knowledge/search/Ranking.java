package vn.motcua.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
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

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.evidence().code());

  private final Candidates candidates;
  private final Records records;
  private final Phrases phrases;
  private final Owners owners;
  private final Measured[] names;
  private final Phrasing phrasing;
  private final Likeness likeness;
  private final Closeness closeness;
  private final ClueWeights weights;

  private Ranking(IndexSearcher searcher, Judgement judgement) throws IOException {
    candidates = new Candidates(searcher);
    records = Records.read(searcher);
    phrases = Phrases.read(searcher);
    owners = Owners.read(searcher, records, phrases);
    phrasing = new Phrasing(judgement.vernacular());
    likeness = phrases.likeness();
    closeness = new Closeness(judgement.matcher(), records.codes(), phrases.byCode());
    weights = judgement.weights();
    names =
        IntStream.range(0, records.size())
            .mapToObj(number -> likeness.measured(phrasing.phrase(records.name(number))))
            .toArray(Measured[]::new);
  }

  static Ranking over(IndexSearcher searcher, Judgement judgement) throws IOException {
    return new Ranking(searcher, judgement);
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
    return named(query) == Records.NONE && !phrasing.question(query.text()).isEmpty();
  }

  /// The record whose code the question names, or [Records#NONE].
  private int named(Query query) {
    var code = Phrasing.codeIn(query.text());
    var number = code.isEmpty() ? Records.NONE : records.number(code);
    return number != Records.NONE && records.admits(number, query) ? number : Records.NONE;
  }

  /// @param nearness of the procedures in meaning, where it is known
  List<Hit> rank(Query query, Nearness nearness) throws IOException {
    var named = named(query);
    if (named != Records.NONE) {
      return List.of(records.named(named));
    }
    var scale = nearness.isKnown() ? weights.with(Clue.MEANING, nearness.weight()) : weights;
    return evidence(query, nearness).stream()
        .map(evidence -> new Scored(evidence, scale.score(evidence)))
        .sorted(BEST_FIRST)
        .limit(query.limit())
        .map(scored -> hit(scored, scale, query.explain()))
        .toList();
  }

  /// What speaks for each procedure that anything speaks for, in no order; nothing where the
  /// question names nothing.
  Collection<Evidence> evidence(Query query, Nearness nearness) throws IOException {
    var syllables = phrasing.syllables(query.text());
    var question = phrasing.question(query.text(), syllables);
    if (question.isEmpty()) {
      return List.of();
    }
    var found = new Gathered(records);
    var measured = likeness.measured(question);
    candidates.phrases(question, LIKE, (at, share) -> addLikeness(measured, at, found));
    candidates.texts(
        question, TEXTS, (at, share) -> found.of(owners.of(at)).best(Clue.TEXT, share));
    candidates.passages(
        question, TEXTS, (at, share) -> found.of(owners.of(at)).best(Clue.PASSAGE, share));
    addCloseness(syllables, found);
    addNearness(nearness, found);
    var admitted = new ArrayList<Evidence>();
    for (var evidence : found.all()) {
      if (records.admits(evidence.number(), query)) {
        addFacts(measured, evidence);
        admitted.add(evidence);
      }
    }
    return admitted;
  }

  private void addLikeness(Measured question, int document, Gathered found) {
    var phrase = phrases.at(document);
    found.of(owners.of(document)).offer(phrase.text(), likeness.of(question, phrase.measured()));
  }

  /// Where the matcher was not taught a procedure, or knows no word of the text, what is alike
  /// counts as near: a procedure that came in by import must not lose for being new.
  private void addCloseness(List<String> syllables, Gathered found) {
    var all = closeness.to(syllables);
    var near = Closeness.nearest(all, NEAR);
    for (var number : near) {
      found.of(number);
    }
    for (var evidence : found.all()) {
      var closeTo = all[evidence.number()];
      var judged = near.length > 0 && closeness.isTaught(evidence.number());
      evidence.put(
          Clue.CLOSE, judged ? Math.max(0, closeTo) : Math.max(closeTo, evidence.of(Clue.LIKEST)));
    }
  }

  private void addNearness(Nearness nearness, Gathered found) {
    if (nearness.isKnown()) {
      nearness.nearest(NEAR).forEach(code -> found.of(records.number(code)));
      found.all().forEach(evidence -> evidence.put(Clue.MEANING, nearness.to(evidence.code())));
    }
  }

  private void addFacts(Measured question, Evidence evidence) {
    var number = evidence.number();
    var commune = records.isAt(Level.COMMUNE, number);
    evidence.put(Clue.NAME_SAID, Likeness.said(names[number], question));
    evidence.put(Clue.COMMUNE, commune ? 1 : 0);
    evidence.put(Clue.PROVINCE, !commune && records.isAt(Level.PROVINCE, number) ? 1 : 0);
    evidence.put(Clue.WRITTEN, records.isMuchUsed(number) ? 1 : 0);
  }

  private Hit hit(Scored scored, ClueWeights scale, boolean explain) {
    var evidence = scored.evidence();
    return records.hit(evidence, scored.score(), explain ? scale.why(evidence) : List.of());
  }
}
