package vn.motcua.assistant.compose.point;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.page.RecordSections;
import vn.motcua.assistant.compose.page.ShortNames;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.cue.Cue;

/// Finds what was asked in the record of a procedure that is nearly as likely to be meant, where the
/// record that is answered from is silent on it; each line names its procedure.
public final class NearLines {

  private final PointLines pointLines;
  private final WordLines wordLines;

  /// @param pointLines finds lines on a point
  /// @param wordLines finds lines that share the words
  public NearLines(PointLines pointLines, WordLines wordLines) {
    this.pointLines = pointLines;
    this.wordLines = wordLines;
  }

  /// The first line on the point of a paper that `page` is asked for.
  public List<Section.Item> onPoint(Page page, List<Page> near) {
    return Point.of(page.understanding()).stream()
        .flatMap(point -> near.stream().flatMap(other -> named(other, pointLines.of(other, point))))
        .limit(1)
        .toList();
  }

  /// What the first of them is for that is for what has run out.
  public List<Section.Item> onRunOut(List<Page> near) {
    return near.stream()
        .flatMap(other -> named(other, Passage.ofRunOut(other).map(passage -> passage.item(other))))
        .limit(1)
        .toList();
  }

  /// The first line that plainly speaks of `clause`.
  public List<Section.Item> on(String clause, List<Page> near) {
    return near.stream()
        .flatMap(other ->
            named(other, wordLines.plainly(other, clause).stream().map(line -> line.item(other))))
        .limit(1)
        .toList();
  }

  /// The first line that leads to the procedure of `page`, where it was asked how it is with something
  /// else.
  public List<Section.Item> leadingHere(Page page, List<Page> near) {
    return page.understanding().has(Cue.BESIDE)
        ? near.stream()
            .flatMap(other -> named(other, leadingTo(page.procedure().code(), other)))
            .limit(1)
            .toList()
        : List.of();
  }

  private static Stream<Section.Item> leadingTo(String code, Page other) {
    return other.procedure().statements().stream()
        .filter(said -> said.text().contains(code))
        .filter(said -> other.shows(said.text(), said.source()))
        .map(said ->
            other.item(said.text(), RecordSections.place(said.kind()), said.text(), said.source()));
  }

  private static Stream<Section.Item> named(Page other, Stream<Section.Item> lines) {
    var heading = other.procedure().heading();
    return lines.map(line ->
        new Section.Item(
            other
                .wording()
                .of(
                    "pertinent.near",
                    ShortNames.shown(heading.name()),
                    heading.code(),
                    line.text()),
            line.citations()));
  }
}
