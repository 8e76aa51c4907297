package vn.motcua.assistant.retrieve.talk;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Procedure;

/// Whether a message names a procedure by the words of its name.
///
/// @param finder looks up what the procedure spoken of is called
/// @param mentions reads names
public record Naming(Finder finder, Mentions mentions) {

  /// What is asked of one procedure, and of no paper of it.
  private static final Set<Intent> OF_ONE =
      EnumSet.of(Intent.FEE, Intent.TIME, Intent.WHERE, Intent.FORM);

  /// Which papers are due is asked of a procedure; how one paper is handed in is not.
  private static final Pattern WHICH =
      Pattern.compile("\\b(?:giay to|giay|ho so|can|nhung|chuan bi) (?:nhung )?gi\\b");

  /// The same, looked up by another.
  Naming with(Finder other) {
    return new Naming(other, mentions);
  }

  /// Whether something is asked of another procedure than the one spoken of.
  boolean asksOfAnother(Understanding understanding, Retrieval alone) {
    var spoken = finder.record(understanding.context().focus()).map(Procedure::name).orElse("");
    return !understanding.tells()
        && !understanding.has(Cue.ASKS_NOTHING)
        && understanding.subject().papers().isEmpty()
        && (understanding.intents().stream().anyMatch(OF_ONE::contains)
            || WHICH.matcher(VietnameseText.fold(alone.query())).find())
        && isNamed(alone, spoken);
  }

  /// Whether the words name the best procedure found, and not the one called `spoken`.
  public boolean isNamed(Retrieval alone, String spoken) {
    return alone
        .best()
        .filter(hit -> mentions.names(alone.query(), hit.name(), spoken))
        .isPresent();
  }
}
