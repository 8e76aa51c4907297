package vn.motcua.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.MadeUp;
import vn.motcua.knowledge.search.embedding.EmbeddingOptions;
import vn.motcua.knowledge.search.embedding.LettersEmbedding;
import vn.motcua.knowledge.search.embedding.Meaning;
import vn.motcua.knowledge.search.embedding.Ticking;

class RankingByMeaningTest {

  private static final double WEIGHT = 0.25;
  private static final Query KITE = Query.of("thả diều ngoài đê", 6);

  @TempDir private Path folder;
  private final LettersEmbedding embedding = new LettersEmbedding();
  private final Ticking clock = new Ticking();
  private Generations generations;
  private Meaning meaning;
  private LiveCatalogue plain;
  private LiveCatalogue live;

  @BeforeEach
  void open() {
    generations = new Generations(folder);
    take("1");
    var options = new EmbeddingOptions("letters", WEIGHT, Duration.ofMillis(300), 4);
    meaning = new Meaning(embedding, options, folder.resolve("embedding"), clock);
    plain = new LiveCatalogue(generations);
    live = new LiveCatalogue(generations, Judgement.shipped(), meaning);
  }

  @AfterEach
  void close() {
    plain.close();
    live.close();
  }

  @Test
  void ranksAsWithoutUntilItIsPrepared() {
    assertThat(live.search(KITE)).isEqualTo(plain.search(KITE)).isNotEmpty();
    assertThat(embedding.asked()).isEmpty();
  }

  @Test
  void sendsNamesAndWordingsOnce() {
    live.prepareMeaning();
    live.prepareMeaning();

    assertThat(embedding.asked()).hasSize(2);
    assertThat(embedding.asked().getFirst())
        .contains("Cấp phép thả diều. cho con chơi diều ngoài đê");
  }

  @Test
  void sharesTheScoreBetweenMeaningAndTheRest() {
    live.prepareMeaning();
    var before = plain.search(KITE);
    var after = live.search(KITE);
    var nearness = meaning.forOneQuestion().nearness(KITE.text(), "1");

    assertThat(after).isNotEmpty().isNotEqualTo(before);
    for (var hit : after) {
      var without = before.stream().filter(other -> other.code().equals(hit.code())).findFirst();
      without.ifPresent(other ->
          assertThat(hit.score())
              .isCloseTo(
                  other.score() * (1 - WEIGHT) + WEIGHT * nearness.to(hit.code()), within(1e-9)));
    }
    assertThat(before.stream().map(Hit::code)).isSubsetOf(codes(after));
  }

  @Test
  void findsWhatOnlyItsMeaningSpeaksFor() {
    live.prepareMeaning();
    var query = Query.of("qqqq cccc tttt ssss", 6); // letters of the flute contest, and no word

    assertThat(live.search(query)).isNotEmpty();
  }

  @Test
  void letsNothingPastTheFilters() {
    live.prepareMeaning();
    var only = new Query(KITE.text(), 6, Set.of(Level.MINISTRY), null, null, false);

    assertThat(codes(live.search(only))).isSubsetOf("9.000004");
  }

  @Test
  void saysWhatTheMeaningGave() {
    live.prepareMeaning();
    var explained = new Query(KITE.text(), 1, Set.of(), null, null, true);

    assertThat(live.search(explained).getFirst().why()).anyMatch(why -> why.startsWith("MEANING"));
  }

  @Test
  void ranksAsWithoutWhenTheEmbeddingFails() {
    live.prepareMeaning();
    embedding.fail(true);

    assertThat(live.search(KITE)).isEqualTo(plain.search(KITE)).isNotEmpty();
  }

  @Test
  void ranksAsWithoutFromNewKnowledgeUntilThatIsPrepared() {
    live.prepareMeaning();
    take("2", MadeUp.procedure("9.000009", "Cấp phép thả đèn trời"));
    assertThat(live.refresh()).isTrue();
    assertThat(plain.refresh()).isTrue();
    embedding.asked().clear();

    assertThat(live.search(KITE)).isEqualTo(plain.search(KITE));
    live.prepareMeaning();

    assertThat(embedding.asked()).containsExactly(List.of("Cấp phép thả đèn trời"));
    assertThat(live.search(KITE)).isNotEqualTo(plain.search(KITE));
  }

  @Test
  void asksNobodyAboutACodeOrNothing() {
    live.prepareMeaning();
    embedding.asked().clear();

    assertThat(live.search(Query.of("9.000001 cần gì", 3))).hasSize(1);
    assertThat(live.search(Query.of("thủ tục", 3))).isEmpty();
    assertThat(embedding.asked()).isEmpty();
  }

  private void take(String version, MadeUp... more) {
    generations.locked(() -> {
      var fresh = generations.begin(version);
      KiteIndex.write(fresh, version, more);
      generations.use(fresh);
      return fresh;
    });
  }

  private static Set<String> codes(List<Hit> hits) {
    return hits.stream().map(Hit::code).collect(Collectors.toSet());
  }
}
