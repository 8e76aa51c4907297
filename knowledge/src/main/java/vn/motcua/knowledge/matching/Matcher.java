package vn.motcua.knowledge.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.language.EverydayTerms;

/// Places texts and procedures as points in one space, so that what means the same lies near.
///
/// A text is the sum of the points of its [Traits]; a procedure has a point of its own, learned by
/// `evaluation learn` from everyday wordings, names, questions and rows of pages. All points have
/// length 1, so that the product of two of them is 1 at most.
public final class Matcher {

  private static final String SHIPPED = "matcher.bin";

  private final Model model;
  private final EverydayTerms terms;

  /// A matcher that knows what `model` was taught.
  public Matcher(Model model) {
    this(model, new EverydayTerms());
  }

  private Matcher(Model model, EverydayTerms terms) {
    this.model = model;
    this.terms = terms;
  }

  /// The same knowledge for texts read with other everyday terms.
  public Matcher reading(EverydayTerms others) {
    return new Matcher(model, others);
  }

  /// The matcher that ships with the knowledge.
  ///
  /// @throws IllegalStateException if it is not on the class path
  public static Matcher shipped() {
    try (var in = Matcher.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(SHIPPED + " is not on the class path");
      }
      return new Matcher(Model.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many numbers a point has.
  public int size() {
    return model.size();
  }

  /// Where `text` lies; empty where nothing in it is known.
  public Optional<float[]> point(String text) {
    return pointOf(terms.officialSyllables(text));
  }

  /// The same for syllables in normal form, everyday terms replaced.
  public Optional<float[]> pointOf(List<String> syllables) {
    var sum = new float[model.size()];
    for (var trait : Traits.of(syllables)) {
      var row = Arrays.binarySearch(model.traits(), trait);
      if (row >= 0) {
        model.traitPoints().addTo(sum, row);
      }
    }
    return unit(sum);
  }

  /// Where the procedure lies; empty where it was not there to be learned.
  public Optional<float[]> pointOfProcedure(String code) {
    var row = model.rowOf(code);
    if (row < 0) {
      return Optional.empty();
    }
    var point = new float[model.size()];
    model.procedurePoints().addTo(point, row);
    return unit(point);
  }

  /// The middle of where `texts` lie; the origin where nothing in them is known.
  public float[] middleOf(List<String> texts) {
    var sum = new float[model.size()];
    for (var text : texts) {
      point(text).ifPresent(point -> add(sum, point));
    }
    return unit(sum).orElse(sum);
  }

  private static void add(float[] sum, float[] point) {
    for (var i = 0; i < sum.length; i++) {
      sum[i] += point[i];
    }
  }

  /// The point in the same direction at length 1; empty for the origin.
  static Optional<float[]> unit(float[] point) {
    var squares = 0.0;
    for (var number : point) {
      squares += number * number;
    }
    if (squares == 0) {
      return Optional.empty();
    }
    var length = (float) Math.sqrt(squares);
    for (var i = 0; i < point.length; i++) {
      point[i] /= length;
    }
    return Optional.of(point);
  }
}
