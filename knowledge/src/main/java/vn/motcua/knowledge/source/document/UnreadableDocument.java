package vn.motcua.knowledge.source.document;

import vn.motcua.knowledge.source.RefusedRecord;

/// A file that is not read; the message says why and quotes nothing of it.
public final class UnreadableDocument extends RefusedRecord {

  private static final long serialVersionUID = 1L;

  private final Why why;

  UnreadableDocument(Why why, String message) {
    super(message);
    this.why = why;
  }

  /// Why a file is not read.
  public enum Why {
    /// Larger than the limits, packed or unpacked.
    TOO_LARGE,
    /// Locked by a password, or of the old kind .doc.
    LOCKED,
    /// Pictures of text, or nothing at all.
    NO_TEXT,
    /// Text in another encoding than UTF-8.
    NOT_UTF8,
    /// Of a kind that is not read.
    UNKNOWN_KIND,
    /// Not what its name says, or damaged.
    BROKEN
  }

  /// The reason.
  public Why why() {
    return why;
  }
}
