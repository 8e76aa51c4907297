package vn.motcua.assistant.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.page.Markdown;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;

/// Tells only what is new to whoever adds to what they said: the page that was read a moment ago
/// is not shown once more, and where nothing is new, that is said.
final class Repeats {

  /// How many replies back a part was told lately.
  private static final int REACH = 4;

  private static final Set<Intent> OPEN = Set.of(Intent.GENERAL, Intent.CONDITION);

  private final Wording wording;
  private final Again again;

  Repeats(Wording wording, Again again) {
    this.wording = wording;
    this.again = again;
  }

  /// The draft without the parts that were told already. Who asks is answered all the same: the lines
  /// on what they ask stay, and where nothing else is left, all of it.
  Draft without(Draft draft, Understanding understanding, Decision decision) {
    if (!mayRepeat(understanding, decision)) {
      return draft;
    }
    var asks = !understanding.has(Cue.ASKS_NOTHING);
    var told = told(understanding);
    var fresh =
        draft.sections().stream()
            .filter(section ->
                (asks && isAsked(section, draft, decision))
                    || !told.contains(Markdown.shown(section)))
            .toList();
    if (fresh.stream().anyMatch(this::says)) {
      return draft.with(draft.lead(), fresh);
    }
    var lines = again.lines(understanding, name(decision), draft.sections());
    if (!lines.isEmpty()) {
      return draft.with(draft.lead(), List.of(onAsked(lines)));
    }
    return asks && draft.sections().stream().noneMatch(this::isSilence)
        ? draft
        : nothing(draft, fresh.isEmpty() && !asks);
  }

  /// Whether a section is what is asked for: what speaks of the very thing, else the conditions, where
  /// it is asked whether something is so.
  private boolean isAsked(Section section, Draft draft, Decision decision) {
    return isPertinent(section)
        || (section.kind() == Section.Kind.CONDITION
            && decision instanceof Decision.Answer answer
            && answer.intents().contains(Intent.CONDITION)
            && draft.sections().stream().noneMatch(this::isPertinent));
  }

  private boolean isPertinent(Section section) {
    return section.title().equals(wording.of("section.PERTINENT"));
  }

  private boolean isSilence(Section section) {
    return isPertinent(section) && isRemark(section);
  }

  /// Whether it tells anything but the whole name of the procedure.
  private boolean says(Section section) {
    return !isRemark(section) && !section.title().equals(wording.of("section.FULLNAME"));
  }

  private Section onAsked(List<Section.Item> lines) {
    return new Section(Section.Kind.SUMMARY, wording.of("section.PERTINENT"), lines);
  }

  private static String name(Decision decision) {
    return decision instanceof Decision.Answer answer ? answer.procedure().name() : "";
  }

  /// Whether it rests on no source: it only says what the sections after it are.
  private static boolean isRemark(Section section) {
    return section.items().stream().allMatch(item -> item.citations().isEmpty());
  }

  /// Whether the message adds to the talk on the procedure that is answered from, and asks for no
  /// part of it by name. Where a place that is told lies is always told. Who sends the same words again wants the same again.
  private static boolean mayRepeat(Understanding understanding, Decision decision) {
    return decision instanceof Decision.Answer answer
        && answer.procedure().code().equals(understanding.context().focus())
        && understanding.question().audience() == Audience.CITIZEN
        && (understanding.has(Cue.ASKS_NOTHING) || OPEN.containsAll(understanding.intents()))
        && !understanding.has(Cue.PLACED)
        && !isSaidAgain(understanding);
  }

  private static boolean isSaidAgain(Understanding understanding) {
    var question = understanding.question();
    return question.history().stream()
        .filter(turn -> turn.role() == Turn.Role.USER)
        .anyMatch(turn -> turn.text().strip().equalsIgnoreCase(question.text().strip()));
  }

  /// The last reply; with those before it where nothing is asked.
  private static String told(Understanding understanding) {
    return understanding.context().replies().stream()
        .limit(understanding.has(Cue.ASKS_NOTHING) ? REACH : 1)
        .filter(reply -> reply.contains(understanding.context().focus()))
        .collect(Collectors.joining("\n\n"));
  }

  private Draft nothing(Draft draft, boolean isTold) {
    return new Draft(
        Reply.Status.PARTIAL,
        draft.intent(),
        draft.lead() + " " + wording.of(isTold ? "repeats.nothing" : "repeats.unsaid"),
        draft.leadCitations(),
        draft.procedures(),
        List.of(),
        draft.citations(),
        draft.questions(),
        draft.actions(),
        List.of(),
        draft.verdicts(),
        draft.asOf());
  }
}
