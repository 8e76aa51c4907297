package vn.motcua.assistant.fill.prefill.said;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Finds where the name of a person begins and ends. Marks are never given back to a name, and a
/// name of one word is none: forms want all of it.
public final class Names {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  /// In the middle of a name they are often not capitals: `Nguyễn thị Mẫu`.
  private static final Set<String> MIDDLE = Set.of("thị", "văn", "thi", "van");

  private static final List<String> TITLES =
      List.of("ông", "bà", "anh", "chị", "cháu", "bé", "em", "cô", "chú", "bác");

  /// Without marks these look like words that end a name, and are syllables of names too.
  private static final Set<String> DOUBTFUL =
      Set.of(
          "hai", "hien", "hoc", "dang", "khai", "ben", "ve", "cung", "tu", "vi", "sao", "dao",
          "moi", "nhan", "thuoc", "duoc", "len", "sinh", "nha", "can", "du", "hay", "que", "an",
          "do");

  private final Cues cues;
  private final Set<String> families = new HashSet<>();
  private final Set<String> bareFamilies = new HashSet<>();

  /// @param cues what ends a name
  public Names(Cues cues) {
    this.cues = cues;
    for (var line : ResourceLines.of(Names.class, "surnames.txt")) {
      for (var name : line.split("\\|")) {
        families.add(VietnameseText.normal(name));
        bareFamilies.add(VietnameseText.fold(VietnameseText.normal(name)));
      }
    }
  }

  /// The name at `at`, behind words that announce one.
  public @Nullable Span announced(Said said, int at) {
    return at(said, pastTitle(said, at), true);
  }

  /// The name at `at` where nothing announces one: it has to begin with a known family name.
  public @Nullable Span bare(Said said, int at) {
    var from = pastTitle(said, at);
    return isFamily(said, from) && !cues.is(said, from, Cue.IS) ? at(said, from, false) : null;
  }

  private static int pastTitle(Said said, int at) {
    var titled =
        at + 1 < said.size()
            && !said.word(at).isCapital()
            && said.goesOn(at + 1)
            && TITLES.stream().anyMatch(title -> said.has(at, title));
    return titled ? at + 1 : at;
  }

  private boolean isFamily(Said said, int at) {
    if (at >= said.size()) {
      return false;
    }
    var raw = said.word(at).raw();
    return families.contains(raw)
        || ((said.isBare() || said.isShouted()) && bareFamilies.contains(raw));
  }

  private @Nullable Span at(Said said, int from, boolean isAnnounced) {
    if (from >= said.size() || !isWord(said, from)) {
      return null;
    }
    if (said.word(from).isCapital() && !said.isShouted()) {
      return capitals(said, from);
    }
    return isFamily(said, from) && (isAnnounced || said.isBare() || said.isShouted())
        ? smallLetters(said, from)
        : null;
  }

  private @Nullable Span capitals(Said said, int from) {
    var end = from + 1;
    while (said.goesOn(end) && isWord(said, end) && (isCapital(said, end) || isMiddle(said, end))) {
      end++;
    }
    if (said.goesOn(end) && isWord(said, end) && cues.at(said, end) == null) {
      return null; // perhaps the rest of the name, in small letters
    }
    return span(said, from, end);
  }

  private static boolean isCapital(Said said, int at) {
    return said.word(at).isCapital();
  }

  private static boolean isMiddle(Said said, int at) {
    return MIDDLE.contains(said.word(at).raw()) && said.goesOn(at + 1) && isCapital(said, at + 1);
  }

  private @Nullable Span smallLetters(Said said, int from) {
    var end = from + 1;
    while (said.goesOn(end)
        && isWord(said, end)
        && (isMiddle(end, from, said) || !isEnd(said, end))) {
      end++;
    }
    return isDoubtful(said, end) ? null : span(said, from, end);
  }

  private boolean isDoubtful(Said said, int end) {
    var cue = cues.at(said, end);
    return said.isBare()
        && said.goesOn(end)
        && (cue == null || cue.end() == end + 1)
        && DOUBTFUL.contains(said.word(end).raw())
        && (!said.goesOn(end + 1) || cues.at(said, end + 1) != null)
        && Shapes.day(said, end + 1) == null;
  }

  /// Without marks `thì` looks like `Thị`, which stands behind the family name only.
  private static boolean isMiddle(int at, int from, Said said) {
    return at == from + 1 && MIDDLE.contains(said.word(at).raw());
  }

  private boolean isEnd(Said said, int at) {
    var cue = cues.at(said, at);
    if (said.has(at, "năm")) {
      return at + 1 < said.size() && said.word(at + 1).isNumber();
    }
    if (cue == null) {
      return false;
    }
    return true;
  }

  private static boolean isWord(Said said, int at) {
    return !said.word(at).isNumber() && Character.isLetter(said.word(at).raw().codePointAt(0));
  }

  private static @Nullable Span span(Said said, int from, int end) {
    var size = end - from;
    return size >= SHORTEST && size <= LONGEST ? new Span(end, said.between(from, end)) : null;
  }
}
