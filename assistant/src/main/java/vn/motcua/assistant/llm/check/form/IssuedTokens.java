package vn.motcua.assistant.llm.check.form;

import java.util.Optional;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.guard.Tokens;

/// Every token is one of ours and stands in a fact or a passage that the sentence rests on; no half of
/// one is left.
public final class IssuedTokens implements Check {

  @Override
  public Optional<Fault> fault(Claim claim) {
    if (Tokens.without(claim.text()).matches("(?s).*[⟦⟧].*")) {
      return Optional.of(new Fault(Fault.Kind.TOKEN, "⟦⟧"));
    }
    return Tokens.in(claim.text()).stream()
        .filter(token -> !isGrounded(token, claim))
        .findFirst()
        .map(token -> new Fault(Fault.Kind.TOKEN, token));
  }

  private static boolean isGrounded(String token, Claim claim) {
    return claim.ground().tokens().original(token).isPresent()
        && (claim.facts().stream().anyMatch(fact -> fact.tokens().contains(token))
            || claim.passages().stream().anyMatch(passage -> passage.text().contains(token)));
  }
}
