package vn.motcua.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Query;

/// What is found for some words, and why, as lines for a terminal.
final class Ranked {

  private Ranked() {}

  /// The first `limit` hits, each with what speaks for it.
  static List<String> of(Catalogue catalogue, String words, int limit) {
    var plain = Query.of(words, limit);
    var query = new Query(words, limit, plain.levels(), plain.field(), plain.asOf(), true);
    var lines = new ArrayList<String>();
    for (var hit : catalogue.search(query)) {
      lines.add("  %.3f %s %s".formatted(hit.score(), hit.code(), hit.name()));
      lines.add("        matched: " + hit.matched());
      hit.why().forEach(why -> lines.add("        " + why));
    }
    return lines;
  }
}
