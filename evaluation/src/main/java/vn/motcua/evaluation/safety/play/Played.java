package vn.motcua.evaluation.safety.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a played model answers.
///
/// @param content the message as it goes out
/// @param traps what is in it that no person may read
public record Played(String content, List<Trap> traps) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Words of a played answer that must never be shown.
  ///
  /// @param kind what is wrong with them, such as `fee`
  /// @param words with tokens
  public record Trap(String kind, String words) {}

  /// A sentence to say.
  ///
  /// @param words with tokens
  /// @param rests ids of facts
  /// @param trap what is wrong with it; empty where it is faithful
  record Sentence(String words, List<String> rests, String trap) {

    static Sentence faithful(Asked.Fact fact) {
      return new Sentence(fact.text(), List.of(fact.id()), "");
    }

    boolean isTrap() {
      return !trap.isEmpty();
    }
  }

  public Played {
    traps = List.copyOf(traps);
  }

  /// An answer in these sentences.
  static Played of(List<Sentence> sentences) {
    var all = new ArrayList<Map<String, Object>>();
    for (var sentence : sentences) {
      var one = new LinkedHashMap<String, Object>();
      one.put("text", sentence.words());
      one.put("rests", sentence.rests());
      all.add(one);
    }
    return new Played(
        JSON.writeValueAsString(Map.of("sentences", all)),
        sentences.stream()
            .filter(Sentence::isTrap)
            .map(sentence -> new Trap(sentence.trap(), sentence.words()))
            .toList());
  }

  /// An answer to `understand`.
  static Played understanding(String candidate, List<String> intents, String rewrite) {
    var all = new LinkedHashMap<String, Object>();
    all.put("candidate", candidate);
    all.put("intents", intents);
    all.put("situation", List.of());
    all.put("rewrite", rewrite);
    return new Played(JSON.writeValueAsString(all), List.of());
  }

  /// An answer to `extract`.
  static Played values(Map<String, String> values, String trap) {
    var all =
        values.entrySet().stream()
            .map(entry -> Map.of("field", entry.getKey(), "value", entry.getValue()))
            .toList();
    var traps =
        trap.isEmpty()
            ? List.<Trap>of()
            : values.values().stream().map(value -> new Trap(trap, value)).toList();
    return new Played(JSON.writeValueAsString(Map.of("values", all)), traps);
  }
}
