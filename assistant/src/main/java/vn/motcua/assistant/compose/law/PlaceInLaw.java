package vn.motcua.assistant.compose.law;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;

/// A place in the law as somebody names it: how it is called, and which pieces of an article it means.
///
/// @param reference the place, as far as it was named
public record PlaceInLaw(LegalReference reference) {

  /// `điểm a khoản 2 Điều 14`; empty where a whole regulation is named.
  String name() {
    return Stream.of(
            part("điểm ", reference.point()),
            part("khoản ", reference.clause()),
            part("Điều ", reference.article()),
            part("Chương ", reference.chapter()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String part(String label, @Nullable String value) {
    return value == null ? "" : label + value;
  }

  /// The pieces of the clause that is named, all of `article` where none is; a point stands with the
  /// words before the first one.
  public List<Clause> pieces(Article article) {
    return article.clauses().stream()
        .filter(piece -> reference.clause() == null || reference.clause().equals(piece.clause()))
        .filter(piece -> isPoint(reference.point(), piece))
        .toList();
  }

  private static boolean isPoint(@Nullable String point, Clause piece) {
    return point == null || piece.point().isEmpty() || point.equals(piece.point());
  }
}
