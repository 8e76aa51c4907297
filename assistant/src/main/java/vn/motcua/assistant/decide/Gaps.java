package vn.motcua.assistant.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.assistant.calibration.Calibration;
import vn.motcua.assistant.phrase.Message;
import vn.motcua.assistant.phrase.Phrase;
import vn.motcua.assistant.understand.paper.PaperWish;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.search.Hit;

/// Matters of ministries that the catalogue does not hold (`gaps.tsv`). A question on one of them
/// is not answered from a procedure that only sounds alike.
final class Gaps {

  private static final String AND = " & ";
  private static final String OR = "/";

  /// No score is as high.
  private static final double ALWAYS = 2;

  /// What stands behind one of these is only said of something else: "thẻ có mã vạch", "nhà gần chợ".
  private static final Set<String> BESIDE_IT = Set.of("có", "gắn", "gần", "cạnh", "kèm");

  /// What stands behind one of these is what something is wanted for.
  private static final Set<String> PURPOSE = Set.of("để", "đặng");

  /// How plainly a phrase names its matter.
  private enum Weight {
    /// It stands beside other matters too: it counts where nothing was found.
    BESIDE("~"),
    /// It names the matter, unless a procedure of the very words, or a certain one, was found.
    NAMES(""),
    /// No procedure speaks against it, however well it was found.
    SURE("!");

    private final String mark;

    Weight(String mark) {
      this.mark = mark;
    }

    static Weight of(String phrase) {
      return phrase.startsWith(SURE.mark) ? SURE : phrase.startsWith(BESIDE.mark) ? BESIDE : NAMES;
    }
  }

  /// Groups of words, each of which must stand in the question with one of its alternatives.
  private record Named(Weight weight, List<List<Phrase>> groups) {

    /// Whether it only says what something is like, or what that is wanted for: "giấy độc thân để vay
    /// ngân hàng".
    boolean isBesideIn(List<String> syllables) {
      var before =
          IntStream.range(0, syllables.size())
              .filter(at ->
                  groups.getFirst().stream()
                      .anyMatch(words -> Spelling.agrees(syllables, at, words.syllables())))
              .mapToObj(at -> at == 0 ? "" : syllables.get(at - 1))
              .toList();
      return (groups.size() == 1 && BESIDE_IT.containsAll(before)) || PURPOSE.containsAll(before);
    }

    boolean standsIn(Message.Read text) {
      return groups.stream()
          .allMatch(group -> group.stream().anyMatch(words -> words.standsIn(text)));
    }
  }

  /// A matter: the office to turn to, words that name it, and words that show it is another matter.
  private record Gap(String office, List<Named> phrases, List<Phrase> unless) {}

  /// An office and how plainly its matter is named: what is named for certain goes first, be it with
  /// a word that names another matter.
  private record Found(String office, Weight weight) {}

  private final EverydayTerms terms = new EverydayTerms();
  private final Calibration lines;
  private final List<Gap> gaps;

  Gaps(Calibration lines) {
    this.lines = lines;
    gaps = ResourceLines.of(Gaps.class, "gaps.tsv").stream().map(this::gap).toList();
  }

  /// The office to turn to, where the question speaks of such a matter and the best procedure
  /// found does not.
  Optional<String> officeFor(String question, List<Hit> hits) {
    return officeFor(question, hits, lines.certain());
  }

  /// The same for a part of a message: of so few words, a procedure that has some is no certain one.
  Optional<String> officeForPart(String part, List<Hit> hits) {
    return officeFor(part, hits, ALWAYS);
  }

  /// The office to turn to, where the papers belong to such a matter, and so does what is said
  /// around them.
  Optional<String> officeFor(PaperWish wish) {
    var around = officeForPart(wish.rest(), List.of());
    return around.filter(office ->
        wish.papers().stream()
            .allMatch(paper -> officeForPart(paper, List.of()).filter(office::equals).isPresent()));
  }

  private Optional<String> officeFor(String question, List<Hit> hits, double certain) {
    var asked = Message.Read.of(terms.officialSyllables(question));
    var best = hits.stream().findFirst();
    var named = Message.Read.of(terms.officialSyllables(best.map(Hit::name).orElse("")));
    var score = best.map(Hit::score).orElse(0.0);
    return gaps.stream()
        .filter(gap -> gap.unless().stream().noneMatch(words -> words.standsIn(asked)))
        .flatMap(gap ->
            gap.phrases().stream()
                .filter(phrase -> phrase.standsIn(asked))
                .filter(phrase -> score < lines.floor() || !phrase.isBesideIn(asked.syllables()))
                .filter(phrase -> outweighs(phrase, named, score, certain))
                .map(phrase -> new Found(gap.office(), phrase.weight())))
        .min(Comparator.comparing((Found found) -> found.weight() != Weight.SURE))
        .map(Found::office);
  }

  /// Whether `phrase` tells more than the procedure of that name that was found with that score.
  private boolean outweighs(Named phrase, Message.Read named, double score, double certain) {
    return switch (phrase.weight()) {
      case SURE -> true;
      case NAMES -> score < certain && !phrase.standsIn(named);
      case BESIDE -> score < lines.floor() && !phrase.standsIn(named);
    };
  }

  private Gap gap(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("3 cells wanted, got " + cells.length + ": " + line);
    }
    return new Gap(
        cells[0],
        Stream.of(cells[1].split("\\|")).map(this::phrase).toList(),
        phrases(cells[2].split("\\|")));
  }

  private Named phrase(String cell) {
    var weight = Weight.of(cell);
    var groups = cell.substring(weight.mark.length()).split(AND);
    return new Named(weight, Stream.of(groups).map(group -> phrases(group.split(OR))).toList());
  }

  private List<Phrase> phrases(String[] phrases) {
    return Stream.of(phrases)
        .filter(phrase -> !phrase.isBlank())
        .map(terms::officialSyllables)
        .map(Phrase::of)
        .toList();
  }
}
