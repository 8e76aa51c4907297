package vn.motcua.assistant.compose.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.situation.RunOut;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.procedure.TimeLimit;

/// A place of a record in words.
///
/// @param isRow whether it is a row of the dossier, and no statement on the procedure
public record Passage(String text, String locator, Source source, boolean isRow) {

  /// Of a longer passage only the sentence is told that speaks of it, with the next one.
  private static final int LONGEST = 260;

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+|\\n+");

  /// Those of the record of `page` that may answer a question.
  public static Stream<Passage> of(Page page) {
    var procedure = page.procedure();
    return Stream.concat(
        procedure.evidence().stream()
            .map(row -> new Passage(row.text(), "Thành phần hồ sơ", row.source(), true)),
        procedure.statements().stream()
            .filter(Passage::mayAnswer)
            .map(said ->
                new Passage(said.text(), RecordSections.place(said.kind()), said.source(), false)));
  }

  /// What is said of fees, and of what is paid beside them.
  public static Stream<Passage> ofFees(Page page) {
    return page.procedure().channels().stream()
        .flatMap(way -> way.fees().stream())
        .distinct()
        .map(fee -> new Passage(fee.text(), "Phí, lệ phí", fee.source(), false));
  }

  /// How it may be filed, and how the result comes.
  public static Stream<Passage> ofWays(Page page) {
    return page.procedure().channels().stream()
        .map(way -> new Passage(way.text(), "Cách thức thực hiện", way.source(), false));
  }

  /// All that the record says, in whatever part: only what stands nowhere in it may be denied.
  public static Stream<String> everything(Page page) {
    var procedure = page.procedure();
    var ways =
        procedure.channels().stream()
            .flatMap(way ->
                Stream.of(
                        Stream.of(way.text()),
                        way.timeLimit().map(TimeLimit::text).stream(),
                        way.fees().stream().map(Fee::text))
                    .flatMap(text -> text));
    var authority = procedure.authority();
    return Stream.of(
            procedure.evidence().stream().map(row -> row.group() + " " + row.text()),
            procedure.statements().stream().map(Statement::text),
            procedure.outputs().stream().map(Output::name),
            procedure.forms().stream().map(FormReference::label),
            Stream.of(authority.decides(), authority.handles(), authority.receives()),
            ways)
        .flatMap(text -> text);
  }

  /// The rows that are due in a case, with the case before them.
  public static Stream<Passage> ofGroups(Page page, Predicate<String> group) {
    return page.procedure().evidence().stream()
        .filter(row -> !row.group().isEmpty() && group.test(row.group()))
        .map(row ->
            new Passage(row.group() + ": " + row.text(), "Thành phần hồ sơ", row.source(), true));
  }

  /// What the procedure is for.
  public static Stream<Passage> ofPurpose(Page page) {
    return page.procedure()
        .statements(Statement.Kind.PURPOSE)
        .map(said ->
            new Passage(said.text(), RecordSections.place(said.kind()), said.source(), false));
  }

  /// What the procedure is for, where that is for something that has run out.
  public static Stream<Passage> ofRunOut(Page page) {
    return ofPurpose(page)
        .filter(passage -> RunOut.isSpokenOfIn(passage.text()) && passage.isShown(page));
  }

  /// What the procedure is for is told by its name, and long steps are what the office does.
  private static boolean mayAnswer(Statement said) {
    return switch (said.kind()) {
      case PURPOSE -> false;
      case STEP -> said.text().length() <= LONGEST;
      default -> true;
    };
  }

  /// A short passage as it is; each two sentences of a long one.
  public Stream<Passage> cut() {
    if (text.length() <= LONGEST) {
      return Stream.of(this);
    }
    var sentences = List.of(SENTENCE.split(text));
    return Stream.iterate(0, at -> at < sentences.size(), at -> at + 1)
        .map(at -> two(sentences, at))
        .filter(part -> part.length() <= 2 * LONGEST)
        .map(part -> new Passage(part, locator, source, isRow));
  }

  private static String two(List<String> sentences, int at) {
    var one = sentences.get(at).strip();
    var next = at + 1 < sentences.size() ? sentences.get(at + 1).strip() : "";
    return one.length() + next.length() < LONGEST ? (one + " " + next).strip() : one;
  }

  /// Whether it holds on the day that `page` is written for.
  public boolean isShown(Page page) {
    return page.shows(text, source);
  }

  /// It as it is told.
  public Section.Item item(Page page) {
    return page.item(text, locator, text, source);
  }
}
