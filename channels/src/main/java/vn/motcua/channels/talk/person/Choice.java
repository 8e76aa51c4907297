package vn.motcua.channels.talk.person;

import java.util.Optional;

/// Something that was offered to choose.
///
/// @param label what the person read
/// @param words what it means, as if the person had typed that; of a form what [#form] makes
public record Choice(String label, String words) {

  private static final String FORM = "form:";

  /// What stands for filling in the form with this id.
  public static String form(String id) {
    return FORM + id;
  }

  /// The id of the form that is chosen; empty where it is something else.
  public Optional<String> form() {
    return words.startsWith(FORM) ? Optional.of(words.substring(FORM.length())) : Optional.empty();
  }
}
