package vn.motcua.assistant.compose.pertinent;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.point.NearLines;
import vn.motcua.assistant.compose.point.Point;
import vn.motcua.assistant.compose.point.ThingLines;
import vn.motcua.assistant.compose.point.WordLines;
import vn.motcua.assistant.compose.told.Whether;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.message.Piece;

/// Sees to it that each question of a message that asks several is met: by a line, or by saying that
/// the sources have none.
final class OpenClauses {

  private static final int MOST = 2;

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final AskedWords words;
  private final WordLines wordLines;
  private final NearLines nearLines;
  private final ThingLines thingLines;

  OpenClauses(AskedWords words, WordLines wordLines, NearLines nearLines) {
    this.words = words;
    this.wordLines = wordLines;
    this.nearLines = nearLines;
    thingLines = new ThingLines(words);
  }

  /// What is said of the clauses that nothing in `told` and no section speaks of.
  List<Section.Item> of(Page page, List<Page> near, List<Section.Item> told) {
    var point = Point.of(page.understanding());
    if (page.understanding().asksOfOutcome()) {
      return List.of();
    }
    return point.isEmpty() ? each(page, near, told) : beside(point.get(), page, told);
  }

  private List<Section.Item> each(Page page, List<Page> near, List<Section.Item> told) {
    return Stream.concat(delivered(page, told), open(page, near, told)).distinct().toList();
  }

  private Stream<Section.Item> open(Page page, List<Page> near, List<Section.Item> told) {
    return asking(page.understanding()).stream()
        .skip(1)
        .filter(clause -> !Delivery.isAsked(clause.text()))
        .filter(clause -> isOpen(clause, page, told))
        .limit(MOST)
        .flatMap(clause -> met(clause.text(), page, near));
  }

  /// What is said of a result that comes home, where that is asked in whatever words.
  private Stream<Section.Item> delivered(Page page, List<Section.Item> told) {
    if (told.stream().map(Section.Item::text).anyMatch(Delivery::isIn)) {
      return Stream.empty();
    }
    return asking(page.understanding()).stream()
        .map(Piece::text)
        .filter(Delivery::isAsked)
        .limit(1)
        .flatMap(clause -> delivered(clause, page));
  }

  private Stream<Section.Item> delivered(String clause, Page page) {
    var lines = Delivery.of(page);
    return lines.isEmpty() ? Stream.of(silence(clause, page)) : lines.stream();
  }

  /// The line on what is asked beside how long a paper is good for; who signs or comes is asked by the
  /// whole message.
  private List<Section.Item> beside(Point point, Page page, List<Section.Item> told) {
    return point == Point.VALIDITY
        ? asking(page.understanding()).stream()
            .filter(clause -> isOpen(clause, page, told))
            .flatMap(clause -> wordLines.plainly(page, clause.text()).stream().limit(1))
            .limit(1)
            .map(line -> line.item(page))
            .toList()
        : List.of();
  }

  /// The clauses that ask something; what the first of several asks is mostly the procedure itself.
  private static List<Piece> asking(Understanding understanding) {
    return understanding.subject().clauses().stream()
        .filter(clause -> !clause.intents().isEmpty() || Whether.isAsked(clause.text()))
        .toList();
  }

  /// Whether a clause asks whether something is so that neither the name of the procedure nor a
  /// section tells.
  private boolean isOpen(Piece clause, Page page, List<Section.Item> told) {
    return Whether.isAsked(clause.text())
        && Collections.disjoint(clause.intents(), Pertinence.TOLD)
        && words.asksMore(clause.text(), page.procedure().name())
        && !speaksOf(clause.text(), wherever(page), page)
        && told.stream().noneMatch(item -> speaksOf(clause.text(), item.text(), page));
  }

  /// Who does it, and how it is filed.
  private static String wherever(Page page) {
    var procedure = page.procedure();
    return procedure.authority() + " " + procedure.channels();
  }

  private boolean speaksOf(String clause, String line, Page page) {
    return words.count(words.pairs(clause, page.procedure().name()), line) > 0;
  }

  private Stream<Section.Item> met(String clause, Page page, List<Page> near) {
    var own = wordLines.plainly(page, clause);
    if (!own.isEmpty()) {
      return Stream.of(own.getFirst().item(page));
    }
    var others = nearLines.on(clause, near);
    if (!others.isEmpty()) {
      return others.stream();
    }
    var named = thingLines.of(page, clause);
    return named.isEmpty() ? Stream.of(silence(clause, page)) : named.stream();
  }

  /// A reply has no figure without a source, so that none is said back. That the source does not say
  /// it is told only of what stands nowhere in the record.
  private Section.Item silence(String clause, Page page) {
    if (FIGURE.matcher(clause).find()) {
      return page.remark("pertinent.none");
    }
    var said = Passage.everything(page).anyMatch(text -> speaksOf(clause, text, page));
    return page.remark(said ? "pertinent.clause.open" : "pertinent.clause", clause);
  }
}
