package vn.motcua.assistant.llm.check.sense;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Syllabics;

/// A sentence tells each of its facts as a whole: leaving out for which way of filing a fee is, or that
/// a number of days is the least, would change it.
public final class Wholeness implements Check {

  /// Share of a fact's syllables that its sentence has. Of facts that are a name and a value none may
  /// be missing; of facts in free words at 0.7 no made-up loss of a limiting word in `SupportTest`
  /// passes.
  static final double LINE = 0.7;

  private final Lexicon lexicon = new Lexicon();

  @Override
  public Optional<Fault> fault(Claim claim) {
    var said = Syllabics.of(claim.text());
    return claim.facts().stream()
        .filter(fact -> !isWhole(fact, said))
        .findFirst()
        .map(fact -> new Fault(Fault.Kind.SUPPORT, fact.id()));
  }

  private boolean isWhole(Fact fact, List<String> said) {
    var parts = lexicon.content(fact.text());
    var words =
        parts.stream()
            .filter(part -> !Syllabics.isToken(part) && !lexicon.of(fact).contains(part))
            .toList();
    var told = words.stream().filter(new HashSet<>(said)::contains).count();
    return told >= (Lexicon.isNamedValue(parts) ? 1 : LINE) * words.size()
        && keepsTokens(parts, said, fact);
  }

  /// In free words, every token that is told follows the word that it follows in the fact.
  private boolean keepsTokens(List<String> parts, List<String> said, Fact fact) {
    if (Lexicon.isNamedValue(parts)) {
      return true;
    }
    var own = lexicon.content(String.join(" ", said));
    var pairs = pairs(parts);
    for (var pair : pairs(own)) {
      var token = pair.getLast();
      if (Syllabics.isToken(token) && fact.tokens().contains(token) && !pairs.contains(pair)) {
        return false;
      }
    }
    return own.isEmpty() || !opens(own.getFirst(), parts);
  }

  /// Whether a token stands in front though its fact has words before it.
  private static boolean opens(String first, List<String> parts) {
    return Syllabics.isToken(first) && parts.indexOf(first) > 0;
  }

  private static List<List<String>> pairs(List<String> parts) {
    return IntStream.range(1, parts.size())
        .mapToObj(at -> List.of(parts.get(at - 1), parts.get(at)))
        .toList();
  }
}
