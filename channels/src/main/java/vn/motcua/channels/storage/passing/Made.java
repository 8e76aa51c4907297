package vn.motcua.channels.storage.passing;

/// Something that a person sent in while talking, and that is kept elsewhere.
///
/// @param kind what it is
/// @param id under which it is kept; whoever holds that of a report may erase it
public record Made(Kind kind, String id) {

  /// What can be sent in.
  public enum Kind {
    FEEDBACK,
    REPORT
  }
}
