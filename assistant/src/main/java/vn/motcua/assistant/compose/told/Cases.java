package vn.motcua.assistant.compose.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.situation.RunOut;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// The cases of a dossier, in the order in which they concern the person.
public final class Cases {

  /// Words that every second case has.
  private static final Set<String> COMMON =
      Set.of("truong", "hop", "doi", "voi", "ho", "so", "gom", "cac", "cua", "va", "cho", "khi");

  private static final double LEAST_SAID = 1.0 / 3;

  /// Between cases of which one is enough.
  private static final Pattern OR = Pattern.compile(",? hoặc ");

  private static final Pattern EXAMPLES = Pattern.compile("\\(([^()]+)\\)");

  private static final Pattern EXAMPLE = Pattern.compile("\\s*[,;/…]\\s*|\\s+(?:hoặc|và)\\s+");

  /// Two syllables may be one word that stands anywhere.
  private static final int LEAST_PAIRS = 2;

  private Cases() {}

  /// The cases `names`: first none at all, which is due in any case, then those of whose words the
  /// message says most beyond what the procedure's name says, then those it says whole though the
  /// procedure's name says them too, else in the order given.
  public static List<String> inOrder(List<String> names, String message, String procedure) {
    var words = pairs(said(message));
    var asked = new HashSet<>(words);
    asked.removeAll(pairs(procedure));
    var cases = new ArrayList<>(names);
    cases.sort(
        Comparator.comparing((String name) -> !name.isEmpty())
            .thenComparingDouble(name -> -said(asked, name))
            .thenComparing(name -> said(words, name) < 1));
    return cases;
  }

  /// Whether `message` says much of `condition`, as of a case's name.
  public static boolean isSaid(String message, String condition) {
    return said(pairs(said(message)), condition) > 0;
  }

  /// Whether `message` has all the words of an example that a case's name gives in brackets, beyond what
  /// the procedure called `procedure` says itself: "theo danh sách (ký túc xá, nhà công nhân)".
  public static boolean isNamed(String message, String name, String procedure) {
    var asked = pairs(said(message));
    var named = pairs(procedure);
    return EXAMPLES
        .matcher(name)
        .results()
        .flatMap(examples -> EXAMPLE.splitAsStream(examples.group(1)))
        .map(Cases::pairs)
        .filter(example -> example.size() >= LEAST_PAIRS && !named.containsAll(example))
        .anyMatch(asked::containsAll);
  }

  /// `message`, with the word that cases have for what it tells in another.
  private static String said(String message) {
    return RunOut.isToldIn(message) ? message + ", quá hạn" : message;
  }

  /// How much of a case's name the message says; 0 below [#LEAST_SAID], for a single word of a
  /// sentence says nothing of a case: `theo`, `đơn vị` and `ai` stand in all sorts of messages.
  private static double said(Set<String> asked, String name) {
    return Stream.concat(Stream.of(name), OR.splitAsStream(name))
        .mapToDouble(part -> share(asked, pairs(part)))
        .filter(share -> share >= LEAST_SAID)
        .max()
        .orElse(0);
  }

  private static double share(Set<String> asked, Set<String> pairs) {
    return pairs.stream().filter(asked::contains).count() / Math.max(1.0, pairs.size());
  }

  /// Neighbouring syllables without their marks; a name of one syllable is never said, since alone it
  /// may be any word.
  private static Set<String> pairs(String text) {
    return Syllables.pairs(
        Syllables.of(text).stream()
            .map(VietnameseText::fold)
            .filter(syllable -> !COMMON.contains(syllable))
            .toList());
  }
}
