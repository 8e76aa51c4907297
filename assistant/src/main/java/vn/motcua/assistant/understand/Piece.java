package vn.motcua.assistant.understand;

import java.util.List;
import vn.motcua.assistant.conversation.Intent;

/// A piece of a message that may be a matter of its own.
///
/// @param text its words
/// @param intents what it asks; empty where it asks nothing by itself
public record Piece(String text, List<Intent> intents) {

  public Piece {
    intents = List.copyOf(intents);
  }
}
