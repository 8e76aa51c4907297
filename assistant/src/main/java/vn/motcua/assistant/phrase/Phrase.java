package vn.motcua.assistant.phrase;

import java.util.List;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.language.VietnameseText;

/// Words to look for in messages.
///
/// @param syllables the words
/// @param first the first of them without marks: where it does not stand, the phrase cannot
public record Phrase(List<String> syllables, String first) {

  /// Whether a phrase counts at a place of a message.
  interface Counts {
    boolean at(List<String> syllables, int place);
  }

  /// It counts wherever it stands.
  static final Counts EVERYWHERE = (syllables, place) -> true;

  /// The phrase of `syllables`, at least one.
  public static Phrase of(List<String> syllables) {
    return new Phrase(syllables, VietnameseText.fold(syllables.getFirst()));
  }

  /// Whether it stands anywhere in `text`, as [Spelling#agrees(List, int, List)] tells.
  public boolean standsIn(Message.Read text) {
    return standsIn(text, EVERYWHERE);
  }

  boolean standsIn(Message.Read text, Counts counts) {
    if (!text.folded().contains(first)) {
      return false;
    }
    for (var at = 0; at < text.syllables().size(); at++) {
      if (Spelling.agrees(text.syllables(), at, syllables) && counts.at(text.syllables(), at)) {
        return true;
      }
    }
    return false;
  }
}
