package vn.motcua.knowledge.requirement;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.evidence.Mention;

/// One paper of a sentence, from its head to the next.
///
/// @param start where its own words begin, after those on its form
/// @param end where the next one begins
/// @param from where its words on the form begin
/// @param joint what joins it to the one before; empty for the first
/// @param mention the kind at its head, where it is known
record Item(int start, int end, int from, String joint, Optional<Mention> mention) {

  private static final Pattern OR = Wording.pattern("^(?:[,;] ?)?(?:hoặc|hay|/|và/hoặc)$");

  /// Whether it serves in the place of the one before.
  boolean isOr() {
    return OR.matcher(joint).find();
  }

  /// Whether it goes on with a list, which may end with "hoặc" or with "và".
  boolean isListed() {
    return joint.equals(",");
  }

  Item until(int later) {
    return new Item(start, later, from, joint, mention);
  }
}
