package vn.motcua.knowledge.search;

import java.util.List;
import vn.motcua.knowledge.procedure.Level;
import vn.motcua.knowledge.procedure.Procedure;

/// A procedure that was found.
///
/// @param code its code
/// @param name its official name
/// @param levels who handles it
/// @param score how well it fits, 0 to 1; 1 says the question names it exactly
/// @param closeness how near it lies to the question, as learned of how people speak, 0 to 1; what is
///     compared by words alone lies at 1
/// @param matched the phrase that fits best: the name or an everyday wording
/// @param why the parts of the score, in words; empty unless asked for
public record Hit(
    String code,
    String name,
    List<Level> levels,
    double score,
    double closeness,
    String matched,
    List<String> why) {

  public Hit {
    levels = List.copyOf(levels);
    why = List.copyOf(why);
  }

  /// A procedure that was not found by what was learned.
  public Hit(
      String code,
      String name,
      List<Level> levels,
      double score,
      String matched,
      List<String> why) {
    this(code, name, levels, score, 1, matched, why);
  }

  /// A procedure that is known already, as if it were found so well by `matched`.
  public static Hit of(Procedure procedure, double score, String matched) {
    return new Hit(
        procedure.code(),
        procedure.name(),
        procedure.heading().levels(),
        score,
        matched,
        List.of());
  }

  /// The same with another score.
  public Hit scored(double other) {
    return new Hit(code, name, levels, other, closeness, matched, why);
  }
}
