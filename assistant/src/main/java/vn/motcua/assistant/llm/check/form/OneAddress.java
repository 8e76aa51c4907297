package vn.motcua.assistant.llm.check.form;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;

/// The person is spoken to in one way, the one that was given: nobody's age or sex is guessed.
public final class OneAddress implements Check {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:anh/chị|ông/bà|ông bà|anh chị|quý khách|quý vị|bạn|mình|anh|chị|em|ông|bà"
              + "|cô|chú|bác|dì|cháu|con|mày|tao|mi|cưng|bồ)(?!\\p{L})");

  /// How the assistant itself speaks.
  private static final Pattern SELF =
      Pattern.compile("(?iu)(?<!\\p{L})(?:em|cháu|con|mình|tao|tớ)(?!\\p{L})");

  @Override
  public Optional<Fault> fault(Claim claim) {
    return ADDRESS
        .matcher(claim.own())
        .results()
        .map(MatchResult::group)
        .filter(word -> SELF.matcher(word).matches() || !word.equals(claim.ground().address()))
        .filter(word -> !claim.saidByFact(word))
        .findFirst()
        .map(word -> new Fault(Fault.Kind.ADDRESS, word));
  }
}
