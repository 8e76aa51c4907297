package vn.motcua.knowledge.search.regulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;

/// Compares one question with one article after the other, by running over the articles' words as
/// the index keeps them, passage by passage. Holds no more than counters.
final class Comparison {

  /// Syllables of a passage on the average.
  private static final double PASSAGE_LENGTH = 80;

  /// What is defined stands before "là", in not more syllables than this.
  private static final int LONGEST_TERM = 24;

  /// So many passages of an article are told apart.
  private static final int MOST_PASSAGES = 3;

  private static final double LEAST = 1e-6;
  private static final int MORE = 0x80;
  private static final int SEVEN_BITS = 0x7F;

  private final Vocabulary vocabulary;
  private final AskedTable asked;
  private final boolean definition;
  private final int is;
  private final Tally title;
  private final Tally header;
  private final Tally above;
  private final Tally text;
  private final Tally passage;
  private byte[] bytes = {};
  private int at;
  private double defined;
  private double[] scores = new double[32];
  private int count;

  Comparison(Asked question, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    asked = new AskedTable(question);
    definition = question.definition();
    is = vocabulary.numberOf("là");
    title = new Tally(asked);
    header = new Tally(asked);
    above = new Tally(asked);
    text = new Tally(asked);
    passage = new Tally(asked);
  }

  /// The passages that fitted best in the article compared last, the best first; none where it has
  /// no text.
  List<Integer> bestPassages() {
    return IntStream.range(0, count)
        .filter(number -> scores[number] >= 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer number) -> -scores[number]))
        .limit(MOST_PASSAGES)
        .toList();
  }

  /// Measures one article.
  ///
  /// @param words its words as the index keeps them
  /// @param measures where the measures go; what only the index knows is left alone
  void measure(BytesRef words, Measures measures) {
    bytes = words.bytes;
    at = words.offset;
    text.clear();
    read(title, true);
    read(header, false);
    above.mostOf(title, header);
    passages(words.offset + words.length, measures);
    var mean = vocabulary.meanLength();
    measures.set(Feature.TEXT, text.saturatedWords(mean));
    measures.set(Feature.TEXT_PAIRS, text.saturatedPairs(mean));
    measures.set(Feature.TITLE, title.words());
    measures.set(Feature.TITLE_PAIRS, title.pairs());
    measures.set(Feature.TITLE_BACK, title.back());
    measures.set(Feature.TITLE_PAIRS_BACK, title.pairsBack());
    measures.set(Feature.HEADER, header.words());
    measures.set(Feature.HEADER_PAIRS, header.pairs());
    measures.set(Feature.COVER, text.words(above));
    measures.set(Feature.COVER_PAIRS, text.pairs(above));
    measures.set(Feature.TITLE_RUN, title.longestRun());
    measures.set(Feature.TEXT_RUN, text.longestRun());
    measures.set(Feature.TITLE_EXACT, title.exactly(title));
    measures.set(Feature.EXACT, title.exactly(text));
    measures.set(Feature.LENGTH, Math.log1p(text.length()) / 10);
  }

  private void passages(int end, Measures measures) {
    count = 0;
    most(measures, Feature.FOCUS, title.words());
    most(measures, Feature.FOCUS_PAIRS, title.pairs());
    most(measures, Feature.REACH, above.words());
    most(measures, Feature.REACH_PAIRS, above.pairs());
    var highest = -1.0;
    for (var number = 0; at < end; number++) {
      defined = 0;
      read(passage, false);
      text.add(passage);
      if (passage.isEmpty() && number > 0) {
        score(-1);
        continue; // it adds nothing to what stands above it
      }
      var words = passage.saturatedWords(PASSAGE_LENGTH);
      var pairs = passage.saturatedPairs(PASSAGE_LENGTH);
      score(words + pairs);
      if (words + pairs > highest) {
        highest = words + pairs;
        measures.set(Feature.PASSAGE, words);
        measures.set(Feature.PASSAGE_PAIRS, pairs);
      }
      most(measures, Feature.FOCUS, passage.words(title));
      most(measures, Feature.FOCUS_PAIRS, passage.pairs(title));
      most(measures, Feature.REACH, passage.words(above));
      most(measures, Feature.REACH_PAIRS, passage.pairs(above));
      most(measures, Feature.DEFINES, definition ? defined : 0);
    }
  }

  private void score(double score) {
    if (count == scores.length) {
      scores = Arrays.copyOf(scores, 2 * count);
    }
    scores[count++] = score;
  }

  private static void most(Measures measures, Feature feature, double value) {
    measures.set(feature, Math.max(measures.get(feature), value));
  }

  /// Runs over one part, to its end.
  private void read(Tally tally, boolean weighed) {
    tally.clear();
    var before = -1;
    for (var number = next(); number > Vocabulary.PART_END; number = next()) {
      if (number == is && defined == 0 && tally.length() < LONGEST_TERM) {
        defined = LEAST + tally.words() * tally.purity();
      }
      var slot = asked.slotOf(vocabulary.bareOf(number));
      if (slot < 0) {
        tally.miss();
      } else {
        tally.meet(slot, before, number);
      }
      if (weighed) {
        tally.weigh(vocabulary.weight(number), slot >= 0);
      }
      before = slot;
    }
    tally.endRun();
  }

  /// The next number, as Lucene writes them: seven bits a byte, the lowest first.
  private int next() {
    int number = bytes[at++];
    if (number >= 0) {
      return number;
    }
    number &= SEVEN_BITS;
    for (var shift = 7; ; shift += 7) {
      int more = bytes[at++];
      number |= (more & SEVEN_BITS) << shift;
      if ((more & MORE) == 0) {
        return number;
      }
    }
  }
}
