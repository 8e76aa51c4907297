package vn.motcua.channels.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.channels.talk.Network;
import vn.motcua.channels.talk.officer.Story;

/// A conversation in the hands of officers, or on its way there.
///
/// @param id its id, which leads nobody to the person
/// @param network where the person is
/// @param user the network's own id of the person; personal data, never logged or shown
/// @param stage how far it is
/// @param askedAt when an officer was asked for
/// @param heardAt when the person last wrote
/// @param claimedBy the account that has it; null while it waits
/// @param version which state of it this is; changing it takes the newest
/// @param story what the officer is told
public record HandOver(
    String id,
    Network network,
    String user,
    Stage stage,
    Instant askedAt,
    Instant heardAt,
    @Nullable String claimedBy,
    int version,
    Story story) {

  /// Whether `account` has it now.
  public boolean isWith(String account) {
    return stage == Stage.CLAIMED && account.equals(claimedBy);
  }

  /// Without the person.
  @Override
  public String toString() {
    return "HandOver[%s, %s]".formatted(id, stage);
  }
}
