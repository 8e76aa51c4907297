package vn.motcua.knowledge.search.regulation;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.knowledge.language.ResourceLines;

/// The numbers of the ranking, in `weights.tsv`. A program sets them: `article-weights` of the
/// evaluation, whose figures stand in the file.
///
/// @param candidates how many articles the first stage hands on
/// @param least words that tell less than this are not looked for in the first stage
/// @param saturation k1 of the first stage
/// @param lengthPart b of the first stage
/// @param features what each feature counts
public record ArticleWeights(
    int candidates, double least, double saturation, double lengthPart, Measures features) {

  private static final String FILE = "weights.tsv";

  /// The weights that ship with the program.
  public static ArticleWeights standard() {
    Map<String, Double> values = new HashMap<>();
    for (var line : ResourceLines.of(ArticleWeights.class, FILE)) {
      var cells = line.split("\t", -1);
      values.put(cells[0], Double.valueOf(cells[1]));
    }
    var features = new Measures();
    for (var feature : Feature.values()) {
      features.set(feature, value(values, feature.name()));
    }
    return new ArticleWeights(
        (int) value(values, "candidates"),
        value(values, "least"),
        value(values, "saturation"),
        value(values, "lengthPart"),
        features);
  }

  private static double value(Map<String, Double> values, String name) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(FILE + " has no line for " + name);
    }
    return value;
  }

  /// The same first stage with other weights of the second.
  public ArticleWeights with(Measures other) {
    return new ArticleWeights(candidates, least, saturation, lengthPart, other);
  }

  double score(Measures measures) {
    return features.times(measures);
  }
}
