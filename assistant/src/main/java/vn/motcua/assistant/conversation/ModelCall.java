package vn.motcua.assistant.conversation;

import java.util.List;

/// One call to a language model, for officers and for whoever looks for a fault.
///
/// @param step what it was for: `understand`, `write`, `repair`, `extract`
/// @param version of its prompt
/// @param sent what was sent besides the prompt, with its masks and tokens
/// @param outcome `ok`, or why nothing usable came: `late`, `broken`, `unread` …
/// @param dropped what the model wrote and nobody was shown
public record ModelCall(
    String step, int version, String sent, String outcome, List<Dropped> dropped) {

  /// A sentence that was not shown.
  ///
  /// @param sentence as the model wrote it, with its tokens
  /// @param why the name of the fault
  /// @param words what it is about, of the sentence; empty where it is the whole
  public record Dropped(String sentence, String why, String words) {}

  public ModelCall {
    dropped = List.copyOf(dropped);
  }

  /// The same with what was dropped of it.
  public ModelCall with(List<Dropped> others) {
    return new ModelCall(step, version, sent, outcome, others);
  }
}
