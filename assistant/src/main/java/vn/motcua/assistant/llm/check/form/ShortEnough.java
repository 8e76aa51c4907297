package vn.motcua.assistant.llm.check.form;

import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Syllabics;

/// A sentence says something, and is not drawn out or said over and over.
public final class ShortEnough implements Check {

  private static final int LONGEST = 360;

  /// So many parts in a row that come again and again at once are a model that got stuck.
  private static final int STUCK = 3;

  @Override
  public Optional<Fault> fault(Claim claim) {
    var parts = Syllabics.of(claim.text());
    return parts.isEmpty() || claim.text().length() > LONGEST || stutters(parts)
        ? Optional.of(new Fault(Fault.Kind.LENGTH, ""))
        : Optional.empty();
  }

  private static boolean stutters(List<String> parts) {
    for (var at = 0; at + 3 * STUCK <= parts.size(); at++) {
      var run = parts.subList(at, at + STUCK);
      if (run.equals(parts.subList(at + STUCK, at + 2 * STUCK))
          && run.equals(parts.subList(at + 2 * STUCK, at + 3 * STUCK))) {
        return true;
      }
    }
    return false;
  }
}
