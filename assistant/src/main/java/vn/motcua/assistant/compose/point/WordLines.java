package vn.motcua.assistant.compose.point;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.asked.Asked;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.told.Whether;
import vn.motcua.assistant.compose.told.Whom;

/// Finds the lines of a record that have most of the words of a question.
public final class WordLines {

  private static final int MOST = 2;

  /// A second line is told only if it says nearly as much of what was asked.
  private static final double NEARLY = 0.8;

  /// A clause has few words, and those of a near procedure were not asked of it: less is chance.
  private static final double CLEARLY = 0.5;

  private static final int SEVERAL = 2;

  private static final Pattern LACKING = Pattern.compile("(?iu)(?:không|chưa) (?:có|còn)");

  private static final double LACK = 1.3;

  private final AskedWords words;

  /// @param words reads what a question asks beyond the name of the procedure
  public WordLines(AskedWords words) {
    this.words = words;
  }

  /// A line and how much of what was asked it speaks of.
  private record Scored(Passage passage, double share) {}

  /// Those that have more than `least` of the words of `question`, from 0 to 1. Where it asks something
  /// else after, one word is little.
  public List<Passage> of(Page page, String question, double least) {
    return of(page, question, least, Whether.isAskedAtLast(question) || least > 0 ? 1 : SEVERAL);
  }

  /// Those that plainly speak of `clause`, which is a part of a message or was asked of another
  /// procedure.
  public List<Passage> plainly(Page page, String clause) {
    return of(page, clause, CLEARLY, SEVERAL);
  }

  private List<Passage> of(Page page, String question, double least, int telling) {
    var passages = Passage.of(page).flatMap(Passage::cut).toList();
    var name = page.procedure().name();
    var asked = words.of(question, name, passages.stream().map(Passage::text).toList());
    var asksFor = Whom.of(page.understanding());
    var speaks = ofThing(question, name);
    var scored =
        passages.stream()
            .filter(passage -> asked.telling(passage.text()) >= telling)
            .map(passage -> new Scored(passage, share(passage, asked, question)))
            .filter(each -> each.share() > least)
            .filter(each -> speaks.test(each.passage().text()))
            .filter(each -> !asksFor.isForOthers(each.passage().text()))
            .filter(each -> each.passage().isShown(page))
            .sorted(Comparator.comparingDouble(Scored::share).reversed())
            .limit(MOST)
            .toList();
    return scored.stream()
        .filter(each -> each.share() >= NEARLY * scored.getFirst().share())
        .filter(each -> !isWithin(each, scored.getFirst()))
        .map(Scored::passage)
        .toList();
  }

  /// Whether a passage speaks of the very thing that may be needed or is not there, where it is named:
  /// a lease is no contract of service.
  private Predicate<String> ofThing(String question, String name) {
    return Thing.in(question)
        .map(thing -> words.naming(thing.words(), name).and(words.tellingApart(thing.core(), name)))
        .orElse(_ -> true);
  }

  /// Who lacks something is told first what is done without it.
  private static double share(Passage passage, Asked asked, String question) {
    var share = asked.share(passage.text());
    var isOfLack = LACKING.matcher(question).find() && LACKING.matcher(passage.text()).find();
    return isOfLack ? share * LACK : share;
  }

  private static boolean isWithin(Scored each, Scored first) {
    return !each.equals(first) && first.passage().text().contains(each.passage().text());
  }
}
