package vn.motcua.assistant.understand.message;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Filler;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.VietnameseText;

/// Tells messages that name a kind of act but no matter: "cấp giấy phép", "xin xác nhận".
public final class Vagueness {

  /// What may stand beside such an act, without marks.
  private static final Set<String> BESIDE =
      Set.of("thu", "tuc", "lam", "lai", "mat", "het", "xin", "nop", "giay", "to", "phi");

  private final EverydayTerms terms;
  private final Filler filler = new Filler();
  private final Set<String> general;

  /// The same of several words, of which none alone is general.
  private final Pattern acts;

  /// @param terms what people call things
  public Vagueness(EverydayTerms terms) {
    this.terms = terms;
    var lines = ResourceLines.of(Vagueness.class, "general.txt");
    general = lines.stream().filter(line -> !line.contains(" ")).collect(Collectors.toSet());
    acts =
        Pattern.compile(
            lines.stream()
                .filter(line -> line.contains(" "))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  /// Whether every word of `text` that is no filler is general, and there is one.
  public boolean isVague(String text) {
    var rest = filler.without(terms.officialSyllables(text));
    return !rest.isEmpty()
        && (rest.stream().map(VietnameseText::fold).allMatch(general::contains) || isAct(rest));
  }

  /// Whether the words are those of an act that may be done to anything, with nothing beside them.
  private boolean isAct(List<String> words) {
    var others =
        acts.matcher(VietnameseText.fold(String.join(" ", words))).replaceFirst("").strip();
    return others.length() < VietnameseText.fold(String.join(" ", words)).length()
        && Stream.of(others.split(" +")).allMatch(word -> word.isEmpty() || BESIDE.contains(word));
  }

  /// Whether `text` holds nothing but filler and general words.
  public boolean namesNothing(String text) {
    return isVague(text) || filler.without(terms.officialSyllables(text)).isEmpty();
  }
}
