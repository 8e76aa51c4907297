package vn.motcua.knowledge.language.accent;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.knowledge.language.letter.Marks;
import vn.motcua.knowledge.language.letter.SyllableGrammar;

/// Gives back the marks that were left out. Marks that were typed stay.
///
/// The best sequence of syllables under the [SyllableModel] that can be typed like this is found by
/// dynamic programming over pairs of neighbours. Who leaves out few marks elsewhere is believed to
/// have meant a syllable without marks as it stands.
public final class AccentRestoration {

  /// A syllable and how sure it is.
  ///
  /// @param syllable the syllable with its marks, in normal form
  /// @param confidence 0 to 1: its share among all syllables that may have been meant
  public record Restored(String syllable, double confidence) {}

  private static final int MOST_CANDIDATES = 10;

  /// In ordinary text, one syllable in four has no marks to leave out.
  private static final double WITHOUT_MARKS = 0.25;

  private static final double LEAST_OMISSION = 0.005;

  /// How likely some marks of a syllable are typed and others are not.
  private static final double HALF = 0.01;

  private final SyllableModel model;

  /// Restores by the model that ships with the package.
  public AccentRestoration() {
    this(SyllableModel.embedded());
  }

  /// Restores by `model`.
  public AccentRestoration(SyllableModel model) {
    this.model = model;
  }

  /// The syllables that were most likely meant, one for each typed, in order.
  ///
  /// @param syllables in normal form; what is no syllable is given back as it is
  public List<Restored> restore(List<String> syllables) {
    var omission = omission(syllables);
    var lattice = new Lattice(model);
    for (var typed : syllables) {
      lattice.add(choices(typed, omission));
    }
    return lattice.best();
  }

  /// How likely this person leaves out the marks of a syllable that has some.
  private static double omission(List<String> syllables) {
    var bare = 0;
    var all = 0;
    for (var syllable : syllables) {
      if (SyllableGrammar.isBareSyllable(syllable)) {
        all++;
        bare += isBare(syllable) ? 1 : 0;
      }
    }
    if (all == 0 || bare == all) {
      return 1;
    }
    var beyond = ((double) bare / all - WITHOUT_MARKS) / (1 - WITHOUT_MARKS);
    return Math.clamp(beyond, LEAST_OMISSION, 1);
  }

  private static boolean isBare(String syllable) {
    return Marks.fold(syllable).equals(syllable);
  }

  private List<Lattice.Choice> choices(String typed, double omission) {
    var choices = new ArrayList<Lattice.Choice>();
    for (var id : model.candidates(Marks.fold(typed))) {
      var meant = model.syllable(id);
      if (choices.size() < MOST_CANDIDATES && Marks.admits(typed, meant)) {
        choices.add(new Lattice.Choice(id, meant, cost(typed, meant, omission)));
      }
    }
    if (choices.stream().noneMatch(choice -> choice.syllable().equals(typed))) {
      addTyped(choices, typed);
    }
    return choices;
  }

  /// A word that the model does not know may still be right.
  private void addTyped(List<Lattice.Choice> choices, String typed) {
    if (choices.isEmpty() || SyllableGrammar.isSyllable(typed)) {
      choices.add(new Lattice.Choice(SyllableModel.OTHER, typed, UNKNOWN_COST));
    }
  }

  /// What a word that is not known must bring to be kept.
  private static final double UNKNOWN_COST = 12;

  private static double cost(String typed, String meant, double omission) {
    if (typed.equals(meant)) {
      return 0;
    }
    return -Math.log(isBare(typed) ? omission : HALF);
  }
}
