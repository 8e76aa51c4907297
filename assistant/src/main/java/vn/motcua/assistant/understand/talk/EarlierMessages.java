package vn.motcua.assistant.understand.talk;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.assistant.situation.SituationReader;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.cue.CueReader;
import vn.motcua.assistant.understand.paper.AskedPapers;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads what was said before a message, as far as the message may lean on it.
///
/// @param situations reads the case that each tells
/// @param changedMind takes out what was no longer wished
/// @param cues reads hints
/// @param facts knows what only tells how things are
/// @param papers knows what only asks of a paper
public record EarlierMessages(
    SituationReader situations,
    ChangedMind changedMind,
    CueReader cues,
    PlainFacts facts,
    AskedPapers papers) {

  /// What was spoken of before `question`.
  public Context context(Dialogue dialogue, Question question) {
    return new Context(
        earlier(dialogue.said(), question),
        dialogue.replies(),
        dialogue.focus(),
        dialogue.offered(),
        dialogue.listed(),
        dialogue.wasAskedBack());
  }

  /// The messages that a procedure may be named in, each with what was told between it and the next.
  private List<Context.Earlier> earlier(List<String> said, Question question) {
    var naming = naming(said);
    var all = new ArrayList<Context.Earlier>();
    var told = Situation.UNKNOWN;
    for (var text : said) {
      var each = earlier(text, question);
      if (naming.contains(text)) {
        all.add(new Context.Earlier(each.query(), told.after(each.situation())));
        told = Situation.UNKNOWN;
      } else {
        told = told.after(each.situation());
      }
    }
    return all;
  }

  private Context.Earlier earlier(String text, Question question) {
    var clean = VietnameseText.clean(text);
    var read = situations.read(changedMind.in(clean).orElse(clean), "", question.asOf());
    return new Context.Earlier(read.rest(), read.situation());
  }

  /// The messages that a procedure may be named in: who asked whether a marriage certificate is
  /// needed, or told that there is none, did not turn to marriage. Who begins with plain facts may
  /// mean one.
  private List<String> naming(List<String> earlier) {
    var naming =
        earlier.stream()
            .filter(this::mayName)
            .filter(text -> text.equals(earlier.getLast()) || !facts.isAll(text))
            .toList();
    return naming.isEmpty() ? earlier : naming;
  }

  private boolean mayName(String text) {
    var found = cues.in(text);
    return !found.contains(Cue.NEEDED) && !Cue.tells(found) && !papers.areAll(text);
  }
}
