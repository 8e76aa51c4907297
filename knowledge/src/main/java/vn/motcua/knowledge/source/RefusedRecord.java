package vn.motcua.knowledge.source;

/// A record that is not taken in; the message names it and says why, for the operator to read.
public class RefusedRecord extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /// @param message which record, by code where it has one, and what is wrong with it
  public RefusedRecord(String message) {
    super(message);
    reason = message;
  }

  /// The message.
  public String reason() {
    return reason;
  }
}
