package vn.motcua.assistant.understand;

import java.util.HashSet;
import java.util.Set;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Tells messages that name a kind of act but no matter: "cấp giấy phép", "xin xác nhận".
final class Vagueness {

  private final EverydayTerms terms;
  private final Filler filler = new Filler();
  private final Set<String> general;

  Vagueness(EverydayTerms terms) {
    this.terms = terms;
    general = new HashSet<>(ResourceLines.of(Vagueness.class, "general.txt"));
  }

  /// Whether every word of `text` that is no filler is general, and there is one.
  boolean isVague(String text) {
    var rest = filler.without(terms.officialSyllables(text));
    return !rest.isEmpty() && rest.stream().map(VietnameseText::fold).allMatch(general::contains);
  }

  /// Whether `text` holds nothing but filler and general words.
  boolean namesNothing(String text) {
    return isVague(text) || filler.without(terms.officialSyllables(text)).isEmpty();
  }
}
