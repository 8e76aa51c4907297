package vn.motcua.assistant.compose.pertinent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.point.Point;
import vn.motcua.assistant.compose.point.Thing;
import vn.motcua.assistant.compose.told.Whether;
import vn.motcua.assistant.compose.told.Whom;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.cue.Cue;

/// Says that the record does not say what was asked, as strongly as all parts of it bear out.
final class Silence {

  /// Who asks whether something is so and for nothing else is told that the record does not say it.
  private static final Set<Intent> OPEN =
      EnumSet.of(Intent.GENERAL, Intent.CONDITION, Intent.DOCUMENTS);

  private final AskedWords words;
  private final Ruling ruling;

  Silence(AskedWords words, Ruling ruling) {
    this.words = words;
    this.ruling = ruling;
  }

  /// That the record does not say what was asked: whether a paper is due of which nothing was made
  /// out, or whether something is so of which it has no word.
  Optional<Section.Item> of(Page page) {
    var understanding = page.understanding();
    var point = Point.of(understanding);
    if (point.isPresent()) {
      return Optional.of(page.remark(point.get().silence()));
    }
    if (!OPEN.containsAll(understanding.intents()) || understanding.asksOfOutcome()) {
      return Optional.empty();
    }
    return understanding.subject().papers().isPresent()
        ? Optional.of(page.remark("pertinent.paper"))
        : Optional.of(page)
            .filter(this::isUnheard)
            .map(silent -> ofAge(silent).orElseGet(() -> silence(silent)))
            .or(() ->
                Optional.of(page).filter(this::isOpen).map(open -> open.remark("pertinent.open")));
  }

  /// Whether it asks of the case told whether something is so, and no line decides it.
  private boolean isOpen(Page page) {
    var question = Pertinence.question(page.understanding());
    var understanding = page.understanding();
    return understanding.intents().equals(List.of(Intent.CONDITION))
        && (understanding.has(Cue.DESPITE) || understanding.situation().named().isPresent())
        && ruling.isAsked(question)
        && words.asksMore(question, page.procedure().name());
  }

  /// Whether no line that may answer has a word of it.
  private boolean isUnheard(Page page) {
    return isUnheard(page, Passage.of(page).map(Passage::text).toList());
  }

  private boolean isUnheard(Page page, List<String> all) {
    var question = Pertinence.question(page.understanding());
    var name = page.procedure().name();
    return Whether.isAsked(question)
        && !isAboutAll(question, name)
        && !asksOfAll(page, question)
        && (words.isUnheard(question, name, all)
            || Thing.in(question).filter(thing -> isUnheard(thing, name, all)).isPresent());
  }

  /// That the record does not say it, where no part of it has a word of it; else that no line was seen
  /// to answer it.
  private Section.Item silence(Page page) {
    return page.remark(
        isUnheard(page, Passage.everything(page).toList()) ? "pertinent.none" : "pertinent.open");
  }

  /// Whether what may be needed is the procedure itself: "bán xôi có cần đăng ký không".
  private boolean isAboutAll(String question, String name) {
    return Thing.needed(question)
        .filter(needed -> needed.isAct() || words.of(needed.words(), name, List.of()).isEmpty())
        .isPresent();
  }

  /// Whether it asks what then of a case that this procedure was found for, and of no paper: all of the
  /// record answers that.
  private static boolean asksOfAll(Page page, String question) {
    var understanding = page.understanding();
    return Whether.asksWhatThen(question)
        && understanding.intents().equals(List.of(Intent.GENERAL))
        && !understanding.tells()
        && !understanding.has(Cue.DESPITE)
        && !page.procedure().code().equals(understanding.context().focus());
  }

  /// Whether the record has no word of the very thing that is asked about.
  private boolean isUnheard(Thing thing, String name, List<String> all) {
    return thing.isLacking()
        ? all.stream().noneMatch(words.naming(thing.words(), name))
        : words.isUnnamed(thing.words(), name, all);
  }

  /// Whom the procedure is for, where it says so by an age such as theirs.
  private Optional<Section.Item> ofAge(Page page) {
    var asked = Whom.of(page.understanding());
    return Passage.ofPurpose(page)
        .filter(passage -> asked.isFor(passage.text()) && passage.isShown(page))
        .findFirst()
        .map(passage -> passage.item(page));
  }
}
