package vn.motcua.channels.talk.officer;

import java.util.List;

/// What an officer is told who takes a conversation over. Everything in it is masked already.
///
/// @param lines what was said, oldest first
/// @param procedure the procedure talked about last, with its code; empty where none was
/// @param form the form that is being filled in, and how far; empty where none is
/// @param filled labels of the fields that have an answer; the answers are not told
public record Story(List<Line> lines, String procedure, String form, List<String> filled) {

  /// Something that was said.
  ///
  /// @param person true for the person, false for the assistant
  /// @param words masked
  public record Line(boolean person, String words) {}

  public Story {
    lines = List.copyOf(lines);
    filled = List.copyOf(filled);
  }
}
