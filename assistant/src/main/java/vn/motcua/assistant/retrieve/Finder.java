package vn.motcua.assistant.retrieve;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Hit;
import vn.motcua.knowledge.search.Query;

/// Looks words up, each time in view of the person's case. The only place that asks the catalogue.
final class Finder {

  private static final int HITS = 10;

  /// So many are looked at, so that what the case calls for can come forward.
  private static final int CANDIDATES = 20;

  /// In characters: from here on a message is a story; a sentence of it is worth a search.
  private static final int LONG = 60;

  /// In characters: a story this long shares words with many procedures by chance.
  private static final int VERY_LONG = 200;

  private static final int SENTENCE = 12;
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!;:,\\n]+");

  /// Words for a reason that another one takes the place of.
  private static final Pattern OCCASION =
      Pattern.compile("(?iu)(?<![\\p{L}])(lần đầu( tiên)?|làm mới|lan dau( tien)?)(?![\\p{L}])");

  private static final Pattern WANTED =
      Pattern.compile("(?iu)(?<![\\p{L}])(muốn|tính|định|cần|xin|muon|tinh|dinh|can)(?![\\p{L}])");

  /// Set on the long questions of the project's own set.
  private static final double HEAD_START = 0.1;

  private final CaseFit fit = new CaseFit();
  private final Catalogue catalogue;

  Finder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// What is found for these words as they are.
  ///
  /// @throws SearchFailed if the knowledge cannot be searched
  Retrieval search(String words, Situation situation) {
    var hits = fit.order(hits(words, CANDIDATES), situation, words);
    return new Retrieval(words, hits.stream().limit(HITS).toList(), situation);
  }

  /// A long story is also looked for sentence by sentence, where the whole of it finds little.
  Retrieval story(String message, Situation situation, double enough) {
    var whole = search(message, situation);
    if (message.length() < LONG || (message.length() < VERY_LONG && whole.bestScore() >= enough)) {
      return whole;
    }
    return SENTENCE_END
        .splitAsStream(message)
        .filter(sentence -> sentence.length() >= SENTENCE)
        .map(sentence -> search(sentence, situation))
        .max(Comparator.comparingDouble(sentence -> weight(sentence, enough)))
        .filter(best -> weight(best, enough) > whole.bestScore())
        .orElse(whole);
  }

  /// In a story, what somebody says they want counts for more than what happened.
  private static double weight(Retrieval sentence, double enough) {
    var wanted = sentence.bestScore() >= enough && WANTED.matcher(sentence.query()).find();
    return sentence.bestScore() + (wanted ? HEAD_START : 0);
  }

  /// What is found for an earlier message once the case is another.
  Retrieval turned(String earlier, Situation now, Situation all) {
    var plain = OCCASION.matcher(earlier).replaceAll(" ").strip();
    return search(plain + " " + fit.official(now), all);
  }

  /// The procedure with this code.
  Optional<Hit> coded(String code) {
    return code.isEmpty() ? Optional.empty() : hits(code, 1).stream().findFirst();
  }

  private List<Hit> hits(String words, int limit) {
    try {
      return catalogue.search(Query.of(words, limit));
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new SearchFailed(e);
    }
  }
}
