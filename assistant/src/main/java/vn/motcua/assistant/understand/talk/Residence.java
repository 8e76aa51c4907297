package vn.motcua.assistant.understand.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.situation.NamedPlace;
import vn.motcua.assistant.situation.SituationReader;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.language.VietnameseText;

/// Reads where a person is: where they say that they live, else the place that they name, else what
/// they told before.
///
/// @param facts knows what only tells how things are
/// @param situations reads places
public record Residence(PlainFacts facts, SituationReader situations) {

  /// Whether one may file at a place that is named: "nộp ở tỉnh Mẫu cũ được không".
  private static final Pattern FILES_AT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:nộp|làm|nop|lam)(?: hồ sơ| ho so)? (?:ở|tại|trên|dưới|o|tai|tren) .*"
              + "(?:được|duoc|đc) (?:không|ko|khong|hông|k)(?!\\p{L})");

  /// The place that `text` names, where the person lives if it tells of several.
  private NamedPlace place(String text, Question question) {
    return lived(text, question)
        .orElseGet(() -> situations.read(text, "", question.asOf()).situation().place());
  }

  /// Where the person says that they live, with a name.
  public Optional<NamedPlace> lived(String text, Question question) {
    return facts
        .lived(text)
        .map(clause -> situations.read(clause, "", question.asOf()).situation().place())
        .filter(place -> !place.equals(NamedPlace.NONE));
  }

  /// Where the person is, by what they told last, else by what is known of them.
  public String home(Dialogue dialogue, Question question) {
    return dialogue.said().stream()
        .map(text -> place(VietnameseText.clean(text), question))
        .filter(place -> !place.equals(NamedPlace.NONE))
        .findFirst()
        .map(NamedPlace::address)
        .or(() -> Optional.ofNullable(question.place()))
        .orElse("");
  }

  /// The hints that somebody tells where they are.
  ///
  /// @param plain whether the message tells plain facts alone
  public List<Cue> cues(String text, boolean plain, Question question) {
    var told = new ArrayList<Cue>();
    if (plain) {
      told.add(Cue.PLAIN);
    }
    if (plain && isPlaced(text, question)) {
      told.add(Cue.PLACED);
    }
    if (FILES_AT.matcher(text).find() && isPlaced(text, question)) {
      told.add(Cue.PLACE_MEANT);
    }
    return told;
  }

  private boolean isPlaced(String text, Question question) {
    return !place(text, question).equals(NamedPlace.NONE);
  }
}
