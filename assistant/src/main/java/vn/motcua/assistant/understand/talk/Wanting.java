package vn.motcua.assistant.understand.talk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.cue.Cue;

/// Finds the words of a message that say what is wanted now, in a conversation.
///
/// @param changedMind takes out what is no longer wished
/// @param cues the hints in some words
/// @param facts takes out what only tells how things are
/// @param wishes what some words want to know
public record Wanting(
    ChangedMind changedMind,
    Function<String, Collection<Cue>> cues,
    PlainFacts facts,
    Function<String, List<Intent>> wishes) {

  /// Who asks for these beside what they tell asks it of the procedure spoken of.
  private static final Set<Intent> OF_ALL =
      EnumSet.of(Intent.FEE, Intent.TIME, Intent.WHERE, Intent.FORM, Intent.DOCUMENTS);

  private static final Pattern CLAUSE = Pattern.compile("[,;.?!]+(?=\\s|$)");

  /// Some words of a message.
  ///
  /// @param instead whether others before them take a wish back
  /// @param aside whether others beside them tell how things are
  public record Wanted(String text, boolean instead, boolean aside) {}

  /// The whole of `said`.
  public static Wanted all(String said) {
    return new Wanted(said, false, false);
  }

  /// What is wanted by `said` after what was said before.
  public Wanted in(String said, Dialogue dialogue) {
    return Optional.of(said)
        .filter(_ -> !dialogue.replies().isEmpty())
        .flatMap(changedMind::in)
        .map(now -> new Wanted(now, true, false))
        .or(() ->
            Optional.of(said)
                .filter(_ -> !dialogue.focus().isEmpty())
                .flatMap(text -> aside(text).or(() -> beside(text)))
                .map(clause -> new Wanted(clause, false, true)))
        .orElseGet(() -> all(said));
  }

  /// What is asked beside plain facts, where it is the same for whoever asks it: "bao nhiêu tiền, tôi
  /// có bãi rồi".
  private Optional<String> beside(String text) {
    return facts
        .beside(text)
        .filter(rest -> !wishes.apply(rest).isEmpty() && OF_ALL.containsAll(wishes.apply(rest)));
  }

  /// The clause that asks how it is with something else, where the others only tell how things are:
  /// "còn tiền dây thì sao, tôi chưa có bãi".
  private Optional<String> aside(String text) {
    var clauses = Stream.of(CLAUSE.split(text)).filter(each -> !each.isBlank()).toList();
    return clauses.stream()
        .filter(_ -> clauses.size() > 1)
        .filter(each -> cues.apply(each).contains(Cue.BESIDE))
        .findFirst()
        .filter(_ -> Cue.tells(cues.apply(text)));
  }
}
