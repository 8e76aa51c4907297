package vn.motcua.assistant.fill.prefill.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.assistant.fill.prefill.said.Said;

/// What the writer of a message calls himself, which people of Vietnam choose by whom they talk to.
///
/// @param selves the words by which he means himself
/// @param isAboutChild whether the form is about a child, so that `cháu` may be one
/// @param hasOtherSelf whether he has a word for himself that is no word for a child
public record Habits(Set<String> selves, boolean isAboutChild, boolean hasOtherSelf) {

  private static final List<String> ALWAYS = List.of("tôi", "tui", "tớ", "mình");
  private static final List<String> ELDERS = List.of("anh", "chị", "cô", "chú", "bác", "ông", "bà");
  private static final List<String> WISHES = List.of("hỏi", "muốn", "cần", "nhờ", "xin", "định");

  private static final Set<String> TELLING = Set.of("la", "ten", "sinh", "muon", "can", "xin", "o");

  public Habits {
    selves = Set.copyOf(selves);
  }

  /// The habits of the writer of `said`.
  public static Habits of(Said said, boolean isAboutChild) {
    var selves = new HashSet<String>();
    for (var at = 0; at < said.size(); at++) {
      var place = at;
      ALWAYS.stream()
          .filter(word -> said.has(place, word) && !isName(said, place))
          .forEach(selves::add);
      ELDERS.stream().filter(word -> isElder(said, place, word)).forEach(selves::add);
    }
    var isEmAddressed = said.has(0, "chào em") || contains(said, "em ơi");
    if (!isEmAddressed && contains(said, "em")) {
      selves.add("em");
    }
    var hasOther = !selves.isEmpty();
    if (!hasOther && !isAboutChild) {
      selves.add("cháu");
      selves.add("con");
    }
    return new Habits(selves, isAboutChild, hasOther);
  }

  /// Without marks, `minh` is a name as often, but not where it begins what somebody tells of.
  private static boolean isName(Said said, int at) {
    return (!said.isShouted() && at > 0 && said.word(at).isCapital())
        || (said.isBare() && said.word(at).raw().equals("minh") && !isTelling(said, at));
  }

  private static boolean isTelling(Said said, int at) {
    return said.word(at).afterBreak()
        && at + 1 < said.size()
        && TELLING.contains(said.word(at + 1).raw());
  }

  private static boolean isElder(Said said, int at, String word) {
    if (!said.has(at, word) || (said.word(at).isCapital() && at > 0 && said.goesOn(at))) {
      return false;
    }
    var isWishing = WISHES.stream().anyMatch(wish -> said.has(at + 1, wish) && said.goesOn(at + 1));
    return isWishing || (at > 0 && said.goesOn(at) && said.has(at - 1, "nhà"));
  }

  private static boolean contains(Said said, String phrase) {
    for (var at = 0; at < said.size(); at++) {
      if (said.has(at, phrase)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word at `at` means the writer.
  boolean isSelf(Said said, int at) {
    return at < said.size()
        && !(said.word(at).isCapital() && at > 0 && said.goesOn(at) && !said.isShouted())
        && selves.stream().anyMatch(self -> said.has(at, self));
  }

  /// Whether `con` or `cháu` is the writer.
  boolean callsSelfChild() {
    return selves.contains("cháu");
  }
}
