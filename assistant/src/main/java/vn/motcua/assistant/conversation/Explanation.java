package vn.motcua.assistant.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why this is the answer, for officers. Of what the person wrote it holds places in the law, and the
/// masked words that a language model was sent.
///
/// @param confidence how well what was answered from fits, 0 to 1; only the order means something
/// @param topic what the message is about
/// @param intents what was wanted, the main wish first
/// @param hints on how it was asked
/// @param reference the place in the law that was named; null where none was
/// @param candidates the procedures that were held against each other, best first
/// @param laws the articles that were found, best first
/// @param lines what the scores were held against, by name
/// @param decision what was decided
/// @param calls what a language model was asked, masked as it was sent; empty where none was
public record Explanation(
    double confidence,
    String topic,
    List<String> intents,
    List<String> hints,
    @Nullable String reference,
    List<Reply.Found> candidates,
    List<Law> laws,
    Map<String, Double> lines,
    String decision,
    List<ModelCall> calls) {

  /// An article that was found.
  ///
  /// @param id number of the regulation, `#`, number of the article
  /// @param clause the clause that fits; empty for opening words
  /// @param score how well it fits, 0 to 1
  public record Law(String id, String clause, double score) {}

  public Explanation {
    intents = List.copyOf(intents);
    hints = List.copyOf(hints);
    candidates = List.copyOf(candidates);
    laws = List.copyOf(laws);
    lines = new LinkedHashMap<>(lines);
    calls = List.copyOf(calls);
  }

  /// The same with what a language model was asked.
  public Explanation with(List<ModelCall> asked) {
    return new Explanation(
        confidence, topic, intents, hints, reference, candidates, laws, lines, decision, asked);
  }
}
