package vn.motcua.assistant.compose;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.Piece;
import vn.motcua.assistant.understand.Understanding;

/// Sees to it that each question of a message that asks several is met: by a line, or by saying that
/// the sources have none.
final class OpenClauses {

  private static final int MOST = 2;

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final AskedWords words;
  private final WordLines wordLines;
  private final NearLines nearLines;

  OpenClauses(AskedWords words, WordLines wordLines, NearLines nearLines) {
    this.words = words;
    this.wordLines = wordLines;
    this.nearLines = nearLines;
  }

  /// What is said of the clauses that nothing in `told` and no section speaks of.
  List<Section.Item> of(Page page, List<Page> near, List<Section.Item> told) {
    return understandsEach(page.understanding())
        ? asking(page.understanding()).stream()
            .skip(1)
            .filter(clause -> isOpen(clause, page, told))
            .limit(MOST)
            .flatMap(clause -> met(clause.text(), page, near))
            .distinct()
            .toList()
        : List.of();
  }

  /// Whether each clause is asked by itself: one point of a paper is asked by the whole message.
  private static boolean understandsEach(Understanding understanding) {
    return Point.of(understanding).isEmpty() && !understanding.asksOfOutcome();
  }

  /// The clauses that ask something; what the first one asks is mostly the procedure itself.
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
    return others.isEmpty() ? Stream.of(silence(clause, page)) : others.stream();
  }

  /// A reply has no figure without a source, so that none is said back.
  private static Section.Item silence(String clause, Page page) {
    return FIGURE.matcher(clause).find()
        ? page.remark("pertinent.none")
        : page.remark("pertinent.clause", clause);
  }
}
