package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.language.accent.AccentRestoration;
import vn.motcua.knowledge.language.accent.AccentRestoration.Restored;
import vn.motcua.knowledge.language.accent.SyllableModel;
import vn.motcua.knowledge.language.letter.Marks;
import vn.motcua.knowledge.language.letter.SyllableGrammar;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Token.Kind;
import vn.motcua.knowledge.language.token.Tokens;
import vn.motcua.knowledge.language.typing.Shorthand;
import vn.motcua.knowledge.language.typing.Slips;

/// Reads text as it was meant rather than as it was typed: short forms are written out, slips
/// mended, marks that were left out given back. What cannot be told stays as it is.
public final class Reading {

  /// Where nearly no marks were typed, the likelier reading is better than none. Set by the gate's
  /// questions without marks: at 0.5 their first hits are as good as with marks, at 0.9 two points
  /// behind.
  private static final double LIKELY = 0.5;

  /// Where marks were typed, only what is nearly certain changes. Set on the names and wordings of
  /// the embedded knowledge, of which hardly one syllable in ten thousand changes.
  private static final double CERTAIN = 0.95;

  private static final int SEEN_TOGETHER = 3;
  private static final int MUCH_MORE = 20;

  /// Less of the words are syllables in text of another language.
  private static final double VIETNAMESE = 0.75;

  /// More of the syllables have marks where they were typed on purpose.
  private static final double BARE = 0.25;

  /// Every reading reads with the same tables, so all of them share what was read.
  private static final Remembered<String, List<Token>> READ = new Remembered<>();

  private final SyllableModel model = SyllableModel.embedded();
  private final AccentRestoration restoration = new AccentRestoration(model);
  private final Shorthand shorthand =
      new Shorthand(ResourceLines.of(Reading.class, "shorthand.tsv"));
  private final Set<String> foreign = Set.copyOf(ResourceLines.of(Reading.class, "foreign.txt"));
  private final Slips slips = new Slips(model, foreign);

  /// Reads with the tables and the model that ship with the package.
  public Reading() {}

  /// The tokens of `text`, each in its place. An answer looks at the same words from many sides, and
  /// reading them takes longer than most looks: in its course no text is read twice.
  public List<Token> of(String text) {
    return READ.of(text, this::read);
  }

  private List<Token> read(String text) {
    var tokens = mended(text);
    return isVietnamese(tokens) ? restored(tokens) : tokens;
  }

  /// The tokens of `text` with short forms written out and slips mended, the marks as typed.
  public List<Token> mended(String text) {
    return slips.mended(text, shorthand.writtenOut(text, Tokens.of(text)));
  }

  private static boolean isVietnamese(List<Token> tokens) {
    var words = tokens.stream().filter(token -> token.kind() == Kind.WORD).toList();
    return words.size() > 1
        && words.stream().filter(Reading::isSyllable).count() >= VIETNAMESE * words.size();
  }

  private static boolean isSyllable(Token token) {
    return SyllableGrammar.isBareSyllable(token.term());
  }

  private static boolean isBare(List<Token> tokens) {
    var syllables = tokens.stream().filter(Reading::isSyllable).toList();
    var marked = syllables.stream().filter(t -> !Marks.fold(t.term()).equals(t.term())).count();
    return marked <= BARE * syllables.size();
  }

  private List<Token> restored(List<Token> tokens) {
    var typed = Syllables.terms(tokens);
    var restored = restoration.restore(typed);
    var isBare = isBare(tokens);
    var result = new ArrayList<Token>();
    for (var at = 0; at < tokens.size(); at++) {
      var changes =
          tokens.get(at).kind() == Kind.WORD
              && !foreign.contains(typed.get(at))
              && (isBare
                  ? restored.get(at).confidence() >= LIKELY
                  : isCertain(typed, restored, at));
      result.add(changes ? tokens.get(at).withTerm(restored.get(at).syllable()) : tokens.get(at));
    }
    return List.copyOf(result);
  }

  /// Whether the change is likely, known beside a neighbour, and what was typed hardly ever.
  private boolean isCertain(List<String> typed, List<Restored> restored, int at) {
    var meant = restored.get(at);
    if (meant.confidence() < CERTAIN || meant.syllable().equals(typed.get(at))) {
      return false;
    }
    var before = at == 0 ? "" : restored.get(at - 1).syllable();
    var after = at + 1 == typed.size() ? "" : restored.get(at + 1).syllable();
    var seen = together(before, meant.syllable(), after);
    return seen >= SEEN_TOGETHER && seen >= MUCH_MORE * together(before, typed.get(at), after);
  }

  private int together(String before, String syllable, String after) {
    return model.count(before, syllable) + model.count(syllable, after);
  }
}
