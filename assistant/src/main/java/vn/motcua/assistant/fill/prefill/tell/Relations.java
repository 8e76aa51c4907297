package vn.motcua.assistant.fill.prefill.tell;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.fill.prefill.person.Mention;
import vn.motcua.assistant.fill.prefill.person.Who;
import vn.motcua.assistant.fill.prefill.said.Cue;
import vn.motcua.assistant.fill.prefill.said.Names;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.assistant.fill.prefill.said.Span;

/// Tells what the writer is to somebody (`tôi là mẹ bé`) from somebody he speaks of (`mẹ bé tên …`).
final class Relations {

  private static final String TO_CHILD_OR_DEAD = "requester.relation";
  private static final String TO_HOUSEHOLDER = "householder.relation";
  private static final Set<Who> RELATED_TO = Set.of(Who.CHILD, Who.DECEASED, Who.HOUSEHOLDER);

  private final Telling telling;
  private final Said said;
  private final Names names;

  Relations(Telling telling, Names names) {
    this.telling = telling;
    this.said = telling.said;
    this.names = names;
  }

  /// Whether kin is what the writer is to somebody, and nobody of whom he speaks: `tôi là mẹ bé`.
  boolean is(Mention mention) {
    if (telling.subject != Who.SPEAKER || mention.kin().isEmpty() || mention.from() == 0) {
      return false;
    }
    if (mention.of() == null ? isOwned(mention) : !RELATED_TO.contains(mention.of())) {
      return false;
    }
    var isCalled = said.has(mention.from() - 1, "là") && !isCalledNext(mention.end());
    return isCalled || (mention.of() != null && !tellsOf(mention.end()));
  }

  private boolean isCalledNext(int at) {
    return said.goesOn(at) && said.has(at, "tên");
  }

  private boolean isOwned(Mention mention) {
    return said.goesOn(mention.end()) && said.has(mention.end(), "của");
  }

  /// Whether somebody's name or day of birth comes next.
  private boolean tellsOf(int at) {
    var cue = telling.cues.at(said, at);
    var isTold =
        cue != null
            && (cue.cue() == Cue.NAME
                || cue.cue() == Cue.IS
                || cue.cue() == Cue.BIRTH
                || cue.cue() == Cue.DEATH);
    return isTold || nameBehind(at) != null;
  }

  /// Puts in what the writer is, unless that was denied.
  void tell(Mention mention) {
    var field = mention.of() == Who.HOUSEHOLDER ? TO_HOUSEHOLDER : TO_CHILD_OR_DEAD;
    if (!telling.isDenied) {
      telling.facts.add(field, mention.kin());
    }
  }

  /// The name that stands right behind words for a person.
  @Nullable Span nameBehind(int end) {
    if (end >= said.size()) {
      return null;
    }
    var gap = said.text().substring(said.word(end - 1).end(), said.word(end).start());
    return gap.contains(":")
        ? names.announced(said, end)
        : said.goesOn(end) ? names.bare(said, end) : null;
  }
}
