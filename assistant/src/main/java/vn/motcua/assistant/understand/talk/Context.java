package vn.motcua.assistant.understand.talk;

import java.util.List;
import vn.motcua.assistant.phrase.FormalAddress;
import vn.motcua.assistant.situation.Situation;

/// What was said before a message, as far as it may lean on it.
///
/// @param earlier what the person asked before and a procedure may be named in, newest first
/// @param replies what the assistant said, newest first
/// @param focus code of the procedure that the last reply was about; empty where it was none
/// @param offered code of the first procedure that the last reply offered, to choose from or as a
///     step of a life event; empty where it offered none
/// @param listed codes of the procedures that the latest reply with such a list offered, in their
///     order; empty where none did
/// @param askedBack whether the last reply asked something back
public record Context(
    List<Earlier> earlier,
    List<String> replies,
    String focus,
    String offered,
    List<String> listed,
    boolean askedBack) {

  /// Nothing was said before.
  public static final Context NONE = new Context(List.of(), List.of(), "", "", List.of(), false);

  /// An earlier message.
  ///
  /// @param query its words, without names of places and days
  /// @param situation what it says of the person's case
  public record Earlier(String query, Situation situation) {}

  public Context {
    earlier = List.copyOf(earlier);
    replies = List.copyOf(replies);
    listed = List.copyOf(listed);
  }

  /// The procedures that the replies were about, the latest first.
  public List<String> spokenOf() {
    return replies.stream().flatMap(reply -> Dialogue.led(reply).stream()).distinct().toList();
  }

  /// Whether the assistant has asked this before: it does not ask the same thing twice.
  public boolean wasAsked(String question) {
    var formal = FormalAddress.of(question);
    return replies.stream().anyMatch(reply -> FormalAddress.of(reply).contains(formal));
  }
}
