package vn.motcua.assistant.understand.message;

import java.util.List;
import vn.motcua.assistant.conversation.Intent;

/// A piece of a message that may be a matter of its own.
///
/// @param text its words
/// @param intents what it asks; empty where it asks nothing by itself
/// @param listed whether it is one of a list of papers, each a matter for certain
public record Piece(String text, List<Intent> intents, boolean listed) {

  public Piece {
    intents = List.copyOf(intents);
  }
}
