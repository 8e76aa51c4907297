package vn.motcua.evaluation.safety.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.motcua.evaluation.safety.play.Asked.Fact;
import vn.motcua.evaluation.safety.play.Played.Sentence;

/// A good model: says the facts in their own words, with their tokens, and takes the first candidate.
final class Faithful implements Script {

  private static final int SENTENCES = 5;

  @Override
  public Played play(Asked asked, Random chance) {
    return switch (asked.task()) {
      case "write", "repair" -> Played.of(sentences(asked));
      case "understand" -> understood(asked);
      default -> extracted(asked);
    };
  }

  /// What has to be told, then what else there is, at most five sentences in the order of the facts.
  static List<Sentence> sentences(Asked asked) {
    var facts = asked.facts();
    var chosen =
        Stream.concat(
                facts.stream().filter(Fact::must), facts.stream().filter(fact -> !fact.must()))
            .limit(Math.max(SENTENCES, facts.stream().filter(Fact::must).count()))
            .toList();
    var all = new ArrayList<Sentence>();
    facts.stream().filter(chosen::contains).map(Faithful::said).forEach(all::add);
    return all;
  }

  private static Sentence said(Fact fact) {
    var words = fact.text().strip();
    var closed = words.endsWith(".") || words.endsWith("!") ? words : words + ".";
    return new Sentence(closed, List.of(fact.id()), "");
  }

  private static Played understood(Asked asked) {
    var candidates = asked.ids("candidates");
    return Played.understanding(candidates.isEmpty() ? "" : candidates.getFirst(), List.of(), "");
  }

  /// The tokens of the words, each in a field of its sort as far as that shows.
  private static Played extracted(Asked asked) {
    var values = new LinkedHashMap<String, String>();
    var tokens =
        asked.heard().stream()
            .flatMap(words -> Asked.TOKEN.matcher(words).results())
            .map(java.util.regex.MatchResult::group)
            .toList();
    var fields = asked.ids("fields");
    if (!tokens.isEmpty() && !fields.isEmpty()) {
      values.put(fields.getFirst(), tokens.getFirst());
    }
    return Played.values(values, "");
  }
}
