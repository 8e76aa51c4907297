package vn.motcua.assistant.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement;

/// The cases of a dossier, in the order in which they concern the person.
final class Cases {

  /// Words that every second case has.
  private static final Set<String> COMMON =
      Set.of("truong", "hop", "doi", "voi", "ho", "so", "gom", "cac", "cua", "va", "cho", "khi");

  private Cases() {}

  /// The names of the cases in `rows`: first none at all, which is due in any case, then those that
  /// share most words with the message, else in the order of the record.
  static List<String> of(Page page, List<EvidenceRequirement> rows) {
    var asked = words(page.understanding().question().text());
    asked.removeAll(words(page.procedure().name()));
    var names = rows.stream().map(EvidenceRequirement::group).distinct().toList();
    var cases = new ArrayList<>(names);
    cases.sort(
        Comparator.comparing((String name) -> !name.isEmpty())
            .thenComparingDouble(name -> -shared(asked, name)));
    return cases;
  }

  private static double shared(Set<String> asked, String name) {
    var words = words(name);
    return words.stream().filter(asked::contains).count() / Math.max(1.0, words.size());
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    Syllables.of(text).stream().map(VietnameseText::fold).forEach(words::add);
    words.removeAll(COMMON);
    return words;
  }
}
