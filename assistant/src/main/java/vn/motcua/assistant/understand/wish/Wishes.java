package vn.motcua.assistant.understand.wish;

import java.util.List;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.cue.Cue;

/// What a person wants to know of a matter.
///
/// @param intents the wishes, the main one first; never empty
/// @param cues hints on how it is asked, in the order of their table
public record Wishes(List<Intent> intents, List<Cue> cues) {

  public Wishes {
    if (intents.isEmpty()) {
      throw new IllegalArgumentException("A message has a wish, if only a general one");
    }
    intents = List.copyOf(intents);
    cues = List.copyOf(cues);
  }
}
