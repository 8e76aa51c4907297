package vn.motcua.assistant.compose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// Finds among lines that were shown before those that speak of what a message names: who asks is
/// answered, though the line stood in an earlier reply.
final class Again {

  private static final int MOST = 2;

  private static final Pattern AGE = Pattern.compile("(?iu)\\d+ tuổi");

  private final EverydayTerms terms = new EverydayTerms();
  private final Filler filler = new Filler();

  /// A line and how many of the words, in pairs, it has.
  private record Line(Section.Item item, long known) {}

  /// The lines of `sections` that have most of what the message names, in their order; none where
  /// no line has any of it.
  ///
  /// @param name what the procedure is called: its words tell nothing of a line
  List<Section.Item> lines(Understanding understanding, String name, List<Section> sections) {
    var asked = pairs(understanding.question().text());
    asked.removeAll(pairs(name));
    var ofAge = understanding.situation().named().isPresent();
    var lines =
        sections.stream()
            .flatMap(section -> section.items().stream())
            .filter(item -> !item.citations().isEmpty())
            .map(item -> new Line(item, known(item.text(), asked, ofAge)))
            .filter(line -> line.known() > 0)
            .toList();
    var most = lines.stream().mapToLong(Line::known).max().orElse(0);
    return lines.stream()
        .filter(line -> line.known() == most)
        .sorted(Comparator.comparingInt(line -> line.item().text().length()))
        .limit(MOST)
        .map(Line::item)
        .toList();
  }

  private long known(String text, Set<String> asked, boolean ofAge) {
    var said = pairs(text);
    var known = asked.stream().filter(said::contains).count();
    return ofAge && AGE.matcher(text).find() ? known + 1 : known;
  }

  private Set<String> pairs(String text) {
    var pairs = new HashSet<>(pairs(Syllables.of(text)));
    pairs.addAll(pairs(terms.officialSyllables(text)));
    return pairs;
  }

  private Set<String> pairs(List<String> syllables) {
    var words = filler.without(syllables).stream().map(VietnameseText::fold).toList();
    return Syllables.pairs(words);
  }
}
