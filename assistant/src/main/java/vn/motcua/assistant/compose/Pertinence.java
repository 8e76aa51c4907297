package vn.motcua.assistant.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Source;

/// Finds in a record what speaks of the very thing that was asked, beyond the procedure's name:
/// "must both spouses come?" is answered by the row that names both spouses.
final class Pertinence {

  private static final int MOST = 2;

  /// In pairs.
  private static final int LEAST_WORDS = 2;

  private static final double LEAST_SHARE = 0.6;

  private final EverydayTerms terms = new EverydayTerms();
  private final Filler filler = new Filler();

  /// A place of the record in words.
  private record Passage(String text, String locator, Source source) {}

  /// A passage and the share of the question's words that it has.
  private record Scored(Passage passage, double share) {}

  /// The passages that speak of what was asked; empty where none clearly does.
  Optional<Section> section(Page page) {
    var asked = asked(page);
    if (asked.size() < (page.understanding().tells() ? 1 : LEAST_WORDS)) {
      return Optional.empty();
    }
    var items =
        passages(page)
            .filter(passage -> mentions(asked, passage.text()))
            .filter(passage -> page.shows(passage.text(), passage.source()))
            .map(passage -> new Scored(passage, share(asked, passage.text())))
            .filter(scored -> scored.share() >= LEAST_SHARE)
            .sorted(Comparator.comparingDouble(Scored::share).reversed())
            .limit(MOST)
            .map(scored -> item(page, scored.passage()))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(Section.Kind.SUMMARY, page.wording().of("section.PERTINENT"), items));
  }

  /// A cheap look, so that most passages need no closer one: enough of the words stand in it.
  private static boolean mentions(Set<String> asked, String passage) {
    var folded = VietnameseText.fold(passage.toLowerCase(Locale.ROOT));
    var words = asked.stream().flatMap(pair -> Stream.of(pair.split(" "))).distinct().toList();
    return words.stream().filter(folded::contains).count() >= LEAST_SHARE * words.size();
  }

  private static Section.Item item(Page page, Passage passage) {
    return page.item(passage.text(), passage.locator(), passage.text(), passage.source());
  }

  /// What was asked, beyond the name of the procedure: pairs of neighbouring words. Who tells how
  /// things are says it in few words, and all of them count.
  private Set<String> asked(Page page) {
    var name = new HashSet<>(folded(page.procedure().name()));
    var understanding = page.understanding();
    var words =
        folded(understanding.tells() ? understanding.question().text() : understanding.query());
    words.removeIf(name::contains);
    return Syllables.pairs(words);
  }

  private List<String> folded(String text) {
    var syllables = filler.without(terms.officialSyllables(text));
    return new ArrayList<>(syllables.stream().map(VietnameseText::fold).toList());
  }

  private double share(Set<String> asked, String passage) {
    var said = Syllables.pairs(folded(passage));
    return asked.stream().filter(said::contains).count() / (double) asked.size();
  }

  private static Stream<Passage> passages(Page page) {
    var procedure = page.procedure();
    return Stream.concat(
        procedure.evidence().stream()
            .map(row -> new Passage(row.text(), "Thành phần hồ sơ", row.source())),
        procedure.statements().stream()
            .map(said ->
                new Passage(said.text(), RecordSections.place(said.kind()), said.source())));
  }
}
