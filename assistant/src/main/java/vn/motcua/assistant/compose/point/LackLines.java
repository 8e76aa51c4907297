package vn.motcua.assistant.compose.point;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;

/// Finds the lines of a record on what is done where a paper that the question names is not there.
public final class LackLines {

  /// What is not there, in a line.
  private static final Pattern WITHOUT =
      Pattern.compile("(?iu)(?:không|chưa) (?:có|còn|nộp được) ([^.,;:]{2,60})");

  /// Where a line says what then of the paper that it began with.
  private static final Pattern OR_ELSE =
      Pattern.compile("(?iu)(?<=[.;] )(?:nếu )?không (?:có|còn)(?: giấy)?(?: này)? (?:thì|nữa)");

  private static final Pattern HEAD = Pattern.compile("^[^,:.;(]{2,80}");

  private final AskedWords words;

  /// @param words reads what a question asks beyond the name of the procedure
  public LackLines(AskedWords words) {
    this.words = words;
  }

  /// Those on the paper that `question` says is not there; none where it names none.
  public Stream<Passage> of(Page page, String question) {
    return Thing.lacking(question).stream()
        .filter(thing -> !words.pairs(thing.words(), "").isEmpty())
        .flatMap(thing ->
            Passage.of(page)
                .filter(passage -> isOnLackOf(thing, passage.text()))
                .filter(passage -> passage.isShown(page)));
  }

  private boolean isOnLackOf(Thing thing, String line) {
    var without = WITHOUT.matcher(line);
    while (without.find()) {
      if (names(thing, without.group(1))) {
        return true;
      }
    }
    var head = HEAD.matcher(line);
    return OR_ELSE.matcher(line).find() && head.find() && names(thing, head.group());
  }

  private boolean names(Thing thing, String said) {
    var asked = words.pairs(thing.words(), "");
    return words.count(asked, said) == asked.size();
  }
}
