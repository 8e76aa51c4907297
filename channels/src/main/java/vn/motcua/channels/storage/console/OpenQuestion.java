package vn.motcua.channels.storage.console;

import java.time.Instant;

/// A question that no source answered.
///
/// @param id of the entry
/// @param at when it was asked
/// @param outcome how it ended
/// @param words what was asked, masked
/// @param nearest code of the procedure that comes nearest; empty where none does
public record OpenQuestion(String id, Instant at, Outcome outcome, String words, String nearest) {

  /// How a question ended.
  public enum Outcome {
    NOT_FOUND("không tìm thấy"),
    ASKED_BACK("phải hỏi lại");

    private final String vietnamese;

    Outcome(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /// The outcome as people read it.
    public String vietnamese() {
      return vietnamese;
    }
  }
}
