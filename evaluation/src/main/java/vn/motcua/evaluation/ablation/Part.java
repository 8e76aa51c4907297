package vn.motcua.evaluation.ablation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.Vernacular;
import vn.motcua.knowledge.language.token.Tokens;
import vn.motcua.knowledge.matching.Matcher;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Clue;

/// Something that can be left out of the search.
///
/// @param name what is left out, or what is searched with instead
/// @param search opens what remains
record Part(String name, Function<Laboratory, Search> search) {

  /// Nothing left out, which all others are held against.
  static final Part NOTHING = new Part("nothing", Laboratory::whole);

  /// Every part, one after the other.
  ///
  /// @param untaught a matcher that was never taught what people say
  static List<Part> all(Function<Laboratory, Matcher> untaught) {
    return Stream.of(clues(), language(), wordings(untaught), baselines())
        .flatMap(parts -> parts)
        .toList();
  }

  private static Stream<Part> clues() {
    return Stream.of(
        silent("likeness to names and wordings", Clue.LIKEST, Clue.SECOND),
        silent("how much of the name is said", Clue.NAME_SAID),
        silent("the text of the record", Clue.TEXT),
        silent("its best passage", Clue.PASSAGE),
        silent("the learned matcher", Clue.CLOSE),
        silent("which level handles it", Clue.COMMUNE, Clue.PROVINCE),
        silent("whether it is written out", Clue.WRITTEN));
  }

  private static Part silent(String name, Clue... clues) {
    return new Part(name, lab -> lab.without(List.of(clues)));
  }

  private static Stream<Part> language() {
    var rows = EverydayTerms.shipped();
    var reading = new Reading();
    return Stream.of(
        spoken("restoring marks", new EverydayTerms(rows, reading::mended), new Filler()),
        spoken(
            "reading of messages: short forms, slips, marks",
            new EverydayTerms(rows, Tokens::of),
            new Filler()),
        spoken("everyday terms", new EverydayTerms(List.of(), reading::of), new Filler()),
        spoken("leaving filler out", new EverydayTerms(), new Filler(List.of())));
  }

  private static Part spoken(String name, EverydayTerms terms, Filler filler) {
    return new Part(name, lab -> lab.speaking(new Vernacular(terms, filler)));
  }

  private static Stream<Part> wordings(Function<Laboratory, Matcher> untaught) {
    return Stream.of(
        new Part("everyday wordings in the index", lab -> lab.unworded(lab.matcher())),
        new Part(
            "everyday wordings in the index, and all that people say in the matcher's lessons",
            lab -> lab.unworded(untaught.apply(lab))));
  }

  private static Stream<Part> baselines() {
    return Stream.of(
        new Part("*instead of all:* BM25 on names", lab -> lab.plain(Procedure::name)),
        new Part(
            "*instead of all:* BM25 on names and all text",
            lab -> lab.plain(Laboratory::everything)));
  }
}
