package vn.motcua.assistant.llm.guard;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.EverydayTerms;

/// Matters that no model hears of: politics, health, harm to oneself, money for officers, disputes,
/// and whatever the rules have fixed words for. Rather too many than one too few: who is kept from
/// the model gets the answer of the rules.
public final class FixedPaths {

  /// Why a model stays out (`fixed.tsv`).
  enum Matter {
    HARM,
    HEALTH,
    POLITICS,
    BRIBE,
    DISPUTE,
    ORDER
  }

  /// Topics on which a procedure may be answered.
  private static final Set<Topic> OPEN =
      EnumSet.of(Topic.PROCEDURE, Topic.GREETING, Topic.THANKS, Topic.TRACKING, Topic.PAYMENT);

  private final PhraseRules<Matter> matters =
      new PhraseRules<>(FixedPaths.class, "fixed.tsv", Matter.class, new EverydayTerms());

  /// Those that ship with the program.
  public FixedPaths() {}

  /// Whether a model may hear of what was asked.
  public boolean isOpen(Understanding understanding) {
    return OPEN.contains(understanding.topic()) && isOpen(understanding.question());
  }

  /// Whether a model may hear of these words.
  public boolean isOpen(String words) {
    return matters.labels(PlainWords.of(words)).isEmpty();
  }

  private boolean isOpen(Question question) {
    return isOpen(question.text())
        && question.history().stream()
            .filter(turn -> turn.role() == Turn.Role.USER)
            .skip(Math.max(0, said(question) - 1))
            .allMatch(turn -> isOpen(turn.text()));
  }

  private static long said(Question question) {
    return question.history().stream().filter(turn -> turn.role() == Turn.Role.USER).count();
  }
}
