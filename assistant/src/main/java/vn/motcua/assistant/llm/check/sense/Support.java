package vn.motcua.assistant.llm.check.sense;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fact;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Syllabics;

/// A sentence says nothing that its facts do not say. Measured in syllables, for Vietnamese words have
/// one to four of them and no sign between them:
///
/// - every syllable that is no glue stands in **each** fact that the sentence rests on, so what holds
///   of one fee is never said of another;
/// - and in the order of the fact, so that its words are not put together anew: who hands what to
///   whom, what holds before and what after. Only the value of a name may stand anywhere.
public final class Support implements Check {

  private static final int SHOWN = 8;

  private final Lexicon lexicon = new Lexicon();

  @Override
  public Optional<Fault> fault(Claim claim) {
    var said = lexicon.said(claim);
    if (claim.facts().isEmpty()) {
      return said.isEmpty() ? Optional.empty() : Optional.of(new Fault(Fault.Kind.SUPPORT, ""));
    }
    return claim.facts().stream()
        .flatMap(fact -> unborne(said, fact).or(() -> moved(said, fact)).stream())
        .findFirst()
        .map(words -> new Fault(Fault.Kind.SUPPORT, words));
  }

  private Optional<String> unborne(List<String> said, Fact fact) {
    var known = new HashSet<>(Syllabics.of(fact.text()));
    known.addAll(lexicon.of(fact));
    var unborne = said.stream().filter(part -> !Syllabics.isToken(part) && !known.contains(part));
    var words = String.join(" ", unborne.limit(SHOWN).toList());
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /// The first part that does not stand in the fact behind the one before it.
  private Optional<String> moved(List<String> said, Fact fact) {
    var parts = lexicon.content(fact.text());
    var isOrdered = isOrdered(fact, Lexicon.isNamedValue(parts));
    var rest = parts.stream().filter(isOrdered).toList();
    for (var part : said.stream().filter(isOrdered).toList()) {
      var place = rest.indexOf(part);
      if (place < 0) {
        return Optional.of(part);
      }
      rest = rest.subList(place + 1, rest.size());
    }
    return Optional.empty();
  }

  private Predicate<String> isOrdered(Fact fact, boolean isNamedValue) {
    return part ->
        Syllabics.isToken(part)
            ? !isNamedValue && fact.tokens().contains(part)
            : !lexicon.of(fact).contains(part);
  }
}
