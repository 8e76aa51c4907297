package vn.motcua.assistant.understand;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.knowledge.procedure.FilingChannel.Kind;
import vn.motcua.knowledge.procedure.Level;

/// What a message asks, as far as its words tell.
///
/// @param question the message
/// @param topic what it is about
/// @param query the words to look for
/// @param earlier what was asked before, newest first; the query may lean on it
/// @param leansBack whether the message sounds like a follow-up
/// @param asksWhetherNeeded whether it asks, of what was spoken of before, if something is needed
///     or may be missing
/// @param intents what the person wants to know, the main one first; never empty
/// @param channel the way of filing that is asked about, if one is named
/// @param level the level of government that is named, if one is
/// @param namesDistrict whether it speaks of the district level, which no longer exists
/// @param asksMeaning whether it asks what something means, or what the law says of it, rather than
///     how a procedure goes
public record Understanding(
    Question question,
    Topic topic,
    String query,
    List<String> earlier,
    boolean leansBack,
    boolean asksWhetherNeeded,
    List<Intent> intents,
    @Nullable Kind channel,
    @Nullable Level level,
    boolean namesDistrict,
    boolean asksMeaning) {

  public Understanding {
    earlier = List.copyOf(earlier);
    intents = List.copyOf(intents);
  }

  /// The main intent.
  public Intent intent() {
    return intents.getFirst();
  }

  /// The way of filing that is asked about.
  public Optional<Kind> namedChannel() {
    return Optional.ofNullable(channel);
  }

  /// The level of government that is named.
  public Optional<Level> namedLevel() {
    return Optional.ofNullable(level);
  }
}
