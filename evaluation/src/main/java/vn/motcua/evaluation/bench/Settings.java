package vn.motcua.evaluation.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.evaluation.answer.SetResult;

/// What the numbers of a report depend on.
public final class Settings {

  private Settings() {}

  /// Commit, day, who answered and the options given, in that order.
  public static Map<String, String> of(Bench bench, List<SetResult> results) {
    return of(bench, String.join(", ", knowledge(results)));
  }

  /// The same for this edition of the knowledge.
  public static Map<String, String> of(Bench bench, String knowledge) {
    var all = new LinkedHashMap<String, String>();
    all.put("commit", bench.checkout().commit());
    all.put("asOf", bench.asOf().toString());
    all.put("answeredBy", bench.answeredBy());
    all.put("knowledge", knowledge);
    all.put("options", bench.options().values().toString());
    all.put("java", Runtime.version().toString());
    all.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    return all;
  }

  /// The version of each knowledge that answered; more than one if it was replaced meanwhile.
  private static List<String> knowledge(List<SetResult> results) {
    return results.stream()
        .flatMap(result -> result.outcomes().stream())
        .flatMap(outcome -> outcome.reply().stream())
        .map(reply -> reply.knowledge().version())
        .distinct()
        .toList();
  }
}
