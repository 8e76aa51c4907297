package vn.motcua.assistant.understand.wish;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.cue.AskedPenalty;
import vn.motcua.assistant.understand.cue.AskedPoint;
import vn.motcua.assistant.understand.cue.AskedSum;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.cue.OwnQuestion;
import vn.motcua.assistant.understand.message.Parts;
import vn.motcua.assistant.understand.message.Vagueness;
import vn.motcua.assistant.understand.talk.Dialogue;

/// Reads what a person wants to know.
///
/// @param parts reads the wishes in some words
/// @param askedPenalty knows the words on fines
/// @param vagueness knows words that name no matter
public record WishReader(Parts parts, AskedPenalty askedPenalty, Vagueness vagueness) {

  private static final OwnQuestion OWN = new OwnQuestion();

  /// What somebody may ask who also asks whether they need a permit.
  private static final Set<Intent> BESIDE = Set.of(Intent.WHERE, Intent.FEE, Intent.TIME);

  /// The wishes in the words of this message alone.
  public List<Intent> own(String text) {
    var now = parts.intents(text);
    return now.isEmpty() ? List.of(Intent.GENERAL) : now;
  }

  /// The wishes in this message. One that leans on the message before, or answers a question of
  /// ours, keeps the wish of that message, but of none before it.
  public List<Intent> of(String text, List<Cue> found, Dialogue dialogue, boolean isChoice) {
    if (found.contains(Cue.PENALTY)) {
      return fined(text);
    }
    if (found.contains(Cue.PERMIT) || found.contains(Cue.NOT_YET)) {
      return beside(Intent.CONDITION, parts.intents(text));
    }
    if (found.contains(Cue.PLACED) || found.contains(Cue.PLACE_MEANT)) {
      return List.of(Intent.WHERE);
    }
    if (found.contains(Cue.PLAIN)) {
      return List.of(found.contains(Cue.LACKING) ? Intent.DOCUMENTS : Intent.CONDITION);
    }
    var now =
        AskedPoint.wishes(AskedSum.wishes(parts.intents(text), found), found, text, parts::intents);
    if (!now.isEmpty()) {
      return now;
    }
    if (found.contains(Cue.NEEDED)) {
      return List.of(Intent.DOCUMENTS);
    }
    if (Cue.tells(found) && !dialogue.focus().isEmpty()) {
      return List.of(found.contains(Cue.LACKING) ? Intent.DOCUMENTS : Intent.CONDITION);
    }
    return dialogue.said().stream()
        .findFirst()
        .filter(before -> leans(before, found, dialogue) || isChoice)
        .filter(_ -> isChoice || dialogue.wasAskedBack() || !OWN.in(text, found))
        .map(parts::intents)
        .filter(before -> !before.isEmpty())
        .orElse(List.of(Intent.GENERAL));
  }

  /// Whether one is fined, and what is asked beside it.
  private List<Intent> fined(String text) {
    var told = parts.intents(askedPenalty.without(text));
    var papers = Stream.of(Intent.DOCUMENTS).filter(told::contains);
    return Stream.concat(beside(Intent.CONDITION, told).stream(), papers).toList();
  }

  /// `first`, and what else is asked that has an answer of its own.
  private static List<Intent> beside(Intent first, List<Intent> told) {
    return Stream.concat(Stream.of(first), told.stream().filter(BESIDE::contains)).toList();
  }

  private boolean leans(String before, List<Cue> found, Dialogue dialogue) {
    return found.contains(Cue.FOLLOW_UP)
        || dialogue.wasAskedBack()
        || vagueness.namesNothing(before);
  }
}
