package vn.motcua.assistant.likeness;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;

/// Holds what somebody said against official words: strictly where somebody may be freed by it,
/// boldly where it only says that something is due. What is `named` is official, and is kept in the
/// process; never hand in there what a person typed.
public final class Likeness {

  /// A name of one word is said too easily.
  private static final int LEAST_WORDS = 2;

  /// Two syllables may be one word; with a third more than a word is shared.
  private static final int CLEAR = 3;

  /// So much of a phrase is most of it.
  private static final double MOST = 0.8;

  /// What several phrases cover is less sure, so that fewer of the words will do.
  private static final double COVERED = 0.6;

  private static final Pattern CLAUSE = Pattern.compile("[,;.] ");

  private final IdeaReader reader = new IdeaReader();
  private final Implied implied = new Implied(reader);
  private final Opposites opposites = new Opposites();
  private final Exclusive exclusive = new Exclusive();

  /// Whether `phrase` has every word of `named` that carries meaning, and denies as much as it does.
  public boolean says(String phrase, String named) {
    return says(reader.said(phrase), reader.official(named));
  }

  /// Whether `named` has every word of `phrase` that carries meaning, and denies as much as it does.
  public boolean isSaidIn(String phrase, String named) {
    return says(reader.officialAsSaid(named), reader.typed(phrase));
  }

  private static boolean says(Ideas told, Ideas named) {
    var wanted = named.beside(told);
    return wanted.size() >= LEAST_WORDS
        && told.coversAll(wanted)
        && told.denied().isEmpty() == wanted.denied().isEmpty();
  }

  /// Whether `phrase` says of all of `named` that it is not so, or of another age. Strict: what is
  /// only a part of it, or one thing of a list, decides nothing.
  public boolean opposes(String phrase, String named) {
    if (!Parts.of(named).isEmpty()) {
      return false;
    }
    var told = reader.said(phrase);
    var wanted = reader.official(named).beside(told);
    return told.opposes(wanted, LEAST_WORDS)
        || exclusive.between(phrase, named).anyMatch(this::isSame)
        || CLAUSE
            .splitAsStream(phrase)
            .anyMatch(clause -> reader.said(clause).turns(wanted, LEAST_WORDS));
  }

  /// Whether both rests say the very same thing, and something.
  private boolean isSame(Exclusive.Rest rest) {
    var told = reader.said(rest.told());
    var wanted = reader.official(rest.named()).beside(told);
    return wanted.size() >= LEAST_WORDS && told.size() == wanted.size() && told.coversAll(wanted);
  }

  /// Whether `phrase` says that a part of `named` is not done, where the rest lies in `matter`:
  /// "không tuyển mới" of "với nhân viên tuyển dụng mới" where staff is what it is about. Strict: of
  /// a list nothing is decided.
  ///
  /// @param matter what is asked about anyway, in any words
  public boolean rulesOut(String phrase, String named, String matter) {
    if (!Parts.of(named).isEmpty()) {
      return false;
    }
    return Denial.clauses(phrase)
        .filter(Denial::isIn)
        .map(reader::said)
        .anyMatch(told ->
            Denial.of(told)
                .isPartOf(
                    reader.official(named).beside(told),
                    VietnameseText.normal(named),
                    reader.typed(matter).beside(told)));
  }

  /// Whether both say the very same.
  public boolean equal(String phrase, String named) {
    return says(phrase, named) && isSaidIn(phrase, named);
  }

  /// Whether most of `phrase` stands in `named`: enough to say that a paper is due, never that one is
  /// not.
  public boolean resembles(String phrase, String named) {
    var told = reader.said(phrase);
    var wanted = reader.official(named).beside(told);
    var shared = told.covers(wanted);
    var enough = shared >= CLEAR || (shared >= LEAST_WORDS && wanted.size() <= CLEAR);
    return enough
        && shared >= MOST * told.size()
        && !told.contradicts(wanted)
        && !opposites.differ(phrase, named);
  }

  /// Whether a person means one thing by both: more than one word of one is among those of the
  /// other.
  public boolean shares(String one, String other) {
    var told = reader.said(one);
    return told.covers(reader.typed(other).beside(told)) >= LEAST_WORDS;
  }

  /// Whether `phrase` has every word of `named` that carries meaning, whatever it denies besides:
  /// enough to say that a paper is due, never that one is not.
  public boolean mentions(String phrase, String named) {
    var told = reader.said(phrase);
    var wanted = reader.official(named).beside(told);
    return wanted.size() >= LEAST_WORDS
        && wanted.denied().isEmpty()
        && told.covers(wanted) == wanted.size();
  }

  /// Whether all that was said together, and what follows from it, has most of the words of `named`
  /// that carry meaning, or all of one of the things that it lists: enough to say that a paper is
  /// due, never that one is not.
  public boolean cover(List<String> said, String named) {
    if (said.isEmpty() || opposites.differ(String.join("; ", said), named)) {
      return false;
    }
    var told = implied.with(said);
    return isCovered(told, reader.official(named).beside(told), COVERED)
        || Parts.of(named).stream()
            .map(part -> reader.official(part).beside(told))
            .anyMatch(part -> isCovered(told, part, 1));
  }

  private static boolean isCovered(Ideas told, Ideas wanted, double share) {
    var shared = told.covers(wanted);
    var enough = shared >= CLEAR || (shared >= LEAST_WORDS && shared == wanted.size());
    return enough && shared >= share * wanted.size() && !told.contradicts(wanted);
  }
}
