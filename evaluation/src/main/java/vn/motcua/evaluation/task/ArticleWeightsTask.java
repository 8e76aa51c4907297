package vn.motcua.evaluation.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import vn.motcua.evaluation.article.WeightSearch;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;

/// Sets the weights of the search over law texts from the first set of questions, and writes them
/// where the search reads them. The second set takes no part, so that it can judge them.
public final class ArticleWeightsTask implements Task {

  private static final String FILE =
      "knowledge/src/main/resources/vn/motcua/knowledge/search/regulation/weights.tsv";

  @Override
  public String name() {
    return "article-weights";
  }

  @Override
  public String summary() {
    return "sets the weights of the search over law texts; rewrites weights.tsv";
  }

  @Override
  public boolean run(Bench bench) {
    var sets = ArticlesTask.sets(bench);
    if (sets.isEmpty()) {
      return false;
    }
    var set = sets.getFirst();
    var search = new WeightSearch(bench.lawTexts(), bench::say);
    var weights = search.search(set);
    var head = new ArrayList<String>();
    head.add(
        "set from %s, SHA-256 %s, %d questions, each as written, unaccented, half-accented"
            .formatted(set.name(), set.checksum().substring(0, 16), set.topics().size()));
    head.addAll(search.record());
    var file = bench.checkout().root().resolve(FILE);
    try {
      Files.writeString(file, WeightSearch.file(weights, head));
    } catch (IOException e) {
      throw new UncheckedIOException("The weights cannot be written to " + file, e);
    }
    bench.say("Written: " + file);
    return true;
  }
}
