package vn.motcua.assistant.understand.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.assistant.phrase.Message;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.knowledge.language.EverydayTerms;

/// Reads the hints in a message (`cues.tsv`).
public final class CueReader {

  private final EverydayTerms terms;
  private final PhraseRules<Cue> rules;
  private final OwnActs ownActs;
  private final AskedSum askedSum = new AskedSum();

  /// @param terms what people call things
  public CueReader(EverydayTerms terms) {
    this.terms = terms;
    rules = new PhraseRules<>(CueReader.class, "cues.tsv", Cue.class, terms);
    ownActs = new OwnActs(words -> rules.labels(words).contains(Cue.ACT));
  }

  /// Whether `text` wishes by itself that something is done.
  public boolean wishesAct(String text) {
    return ownActs.in(text);
  }

  /// The hints in some words, by the table alone.
  public List<Cue> in(String words) {
    return in(Message.of(words, terms));
  }

  /// The hints in a message. What is said not to be done is no act: "chưa đăng ký kết hôn".
  private List<Cue> in(Message message) {
    var found = new ArrayList<>(rules.labels(message));
    if (!rules.affirmed(message).contains(Cue.ACT)) {
      found.remove(Cue.ACT);
    }
    return found;
  }

  /// All hints in a message: those of the table, acts of its own and money that is asked for.
  ///
  /// @param outcome what is asked of a permit, if anything is
  public List<Cue> in(Message message, String text, Optional<Cue> outcome) {
    var told = told(message, text);
    if (told.contains(Cue.PENALTY)) {
      return told;
    }
    var asked = Stream.concat(askedSum.in(text).stream(), outcome.stream());
    return Stream.concat(told.stream(), asked).toList();
  }

  private List<Cue> told(Message message, String text) {
    var told = in(message);
    return told.contains(Cue.ACT) && ownActs.in(text)
        ? Stream.concat(told.stream(), Stream.of(Cue.OWN_ACT)).toList()
        : told;
  }
}
