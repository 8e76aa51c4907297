package vn.motcua.assistant.retrieve.found;

import java.util.List;
import vn.motcua.assistant.conversation.Intent;

/// One of several matters in a message.
///
/// @param intents what is wanted of it; never empty
/// @param found the procedures that it may be about
public record Matter(List<Intent> intents, Retrieval found) {

  public Matter {
    intents = List.copyOf(intents);
  }
}
