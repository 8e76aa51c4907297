package vn.motcua.assistant.conversation;

/// Where a conversation stands with a form. Nothing that a person answered is in it.
///
/// @param form id of the form
/// @param key opens the filling; empty until the person agreed to begin
/// @param asked id of the field that was asked last; empty where none was
/// @param earlier opens a filling of another form that was begun before in the same conversation;
///     empty where none was
/// @param stage what is being waited for
public record FormTalk(String form, String key, String asked, String earlier, Stage stage) {

  /// What is being waited for.
  public enum Stage {
    /// The person's consent.
    OFFERED,
    /// Whether what was written in the earlier form may be used again.
    REUSE,
    /// The answer to a question.
    ASKING,
    /// Nothing: the form was laid aside.
    PAUSED
  }

  /// A form was offered, and nobody agreed yet.
  ///
  /// @param earlier opens the filling that was begun before; empty where none was
  public static FormTalk offered(String form, String earlier) {
    return new FormTalk(form, "", "", earlier, Stage.OFFERED);
  }

  /// The filling has begun.
  public FormTalk begun(String newKey) {
    return new FormTalk(form, newKey, "", earlier, Stage.ASKING);
  }

  /// The same after another question; an empty name says that all was asked.
  public FormTalk asking(String field) {
    return new FormTalk(form, key, field, earlier, Stage.ASKING);
  }

  /// The same at another stage.
  public FormTalk at(Stage other) {
    return new FormTalk(form, key, asked, earlier, other);
  }

  /// The filling that is open now, or was open before; empty where none was.
  public String open() {
    return key.isEmpty() ? earlier : key;
  }
}
