package vn.motcua.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.retrieval.Run;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.evaluation.retrieval.Typing;

/// Searches for every set in every typing, and says what came of it, a line each.
///
/// @param bench whose terminal is told
/// @param search gives codes or record ids, best first
record Runs(Bench bench, Function<String, List<String>> search) {

  private static final String[] SHOWN = {
    "hitAt1", "hitAt5", "recallAt10", "mrrAt10", "ndcgAt10", "median", "p99"
  };

  List<Run> of(List<TopicSet> sets) {
    var runs = new ArrayList<Run>();
    Run.of(sets.getFirst(), search); // so that the first set is not slower
    for (var set : sets) {
      for (var typing : Typing.values()) {
        var run = Run.of(set.typed(typing), search);
        bench.say("%-18s %-13s %s".formatted(set.name(), typing.words(), run.line(SHOWN)));
        runs.add(run);
      }
    }
    return runs;
  }
}
