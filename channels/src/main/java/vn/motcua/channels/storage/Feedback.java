package vn.motcua.channels.storage;

import java.util.List;

/// What a person thought of a reply.
///
/// @param replyId the reply
/// @param rating whether it helped
/// @param reasons why, in short names or words
/// @param comment in the person's own words; may be empty
public record Feedback(String replyId, Rating rating, List<String> reasons, String comment) {

  /// Whether a reply helped.
  public enum Rating {
    UP,
    DOWN
  }

  public Feedback {
    reasons = List.copyOf(reasons);
  }
}
