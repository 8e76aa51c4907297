package vn.motcua.assistant.understand;

import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.talk.Context;
import vn.motcua.assistant.understand.wish.Wishes;
import vn.motcua.knowledge.procedure.FilingChannel.Kind;
import vn.motcua.knowledge.procedure.Level;

/// What a message asks, as far as its words tell.
///
/// @param question the message; its day is the one asked about
/// @param topic what it is about
/// @param subject the words to look for
/// @param wishes what the person wants to know
/// @param situation the person's case
/// @param context what was said before; the message may lean on it
public record Understanding(
    Question question,
    Topic topic,
    Subject subject,
    Wishes wishes,
    Situation situation,
    Context context) {

  /// The words to look for.
  public String query() {
    return subject.query();
  }

  /// What the person wants to know, the main wish first; never empty.
  public List<Intent> intents() {
    return wishes.intents();
  }

  /// The main intent.
  public Intent intent() {
    return intents().getFirst();
  }

  /// Whether the message has a hint of this kind.
  public boolean has(Cue cue) {
    return wishes.cues().contains(cue);
  }

  /// Whether it only tells how things are, and names nothing to be done.
  public boolean tells() {
    return Cue.tells(wishes.cues());
  }

  /// Whether the paper that is asked about is what a procedure ends with, and not one that is due
  /// in a dossier.
  public boolean asksOfOutcome() {
    return has(Cue.PERMIT) || has(Cue.NOT_YET);
  }

  /// Whether it asks what something means, and nothing of a procedure: records say no such thing.
  public boolean asksMeaningAlone() {
    return has(Cue.MEANING) && intents().equals(List.of(Intent.GENERAL));
  }

  /// What was asked before, newest first.
  public List<String> earlier() {
    return context.earlier().stream().map(Context.Earlier::query).toList();
  }

  /// The way of filing that is asked about.
  public Optional<Kind> namedChannel() {
    return Cue.channel(wishes.cues());
  }

  /// The level of government that is named.
  public Optional<Level> namedLevel() {
    return Cue.level(wishes.cues());
  }
}
