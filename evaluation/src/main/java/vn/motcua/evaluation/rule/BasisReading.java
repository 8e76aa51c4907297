package vn.motcua.evaluation.rule;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.LegalReference;
import vn.motcua.knowledge.rule.RuleBasis;
import vn.motcua.knowledge.rule.RuleBasis.Checked;
import vn.motcua.knowledge.search.regulation.Regulations;

/// What becomes of looking up the clause that a rule rests on.
///
/// @param rule id of the rule
/// @param basis the basis
/// @param outcome what was found
record BasisReading(String rule, RuleBasis basis, Outcome outcome) {

  private static final Pattern ARTICLE = Pattern.compile("Điều (\\d+[a-zđ]?)");
  private static final Pattern CLAUSE = Pattern.compile("khoản (\\d+[a-zđ]?)");
  private static final Pattern POINT = Pattern.compile("điểm ([a-zđ]\\d?)\\b");

  /// What was found.
  enum Outcome {
    /// The clause, or the article where no clause is cited.
    FOUND,
    /// The article, but not the clause.
    ARTICLE_ONLY,
    NOT_STORED,
    /// It cites no article of a numbered regulation: an annex, a record of the catalogue.
    NO_ARTICLE
  }

  /// Looks `basis` up in `regulations`. Where it cites several clauses, the first one.
  static BasisReading of(String rule, RuleBasis basis, Regulations regulations) {
    var locator = basis.locator().replaceAll("\\(.*", "");
    var article = first(ARTICLE, locator);
    if (basis.number() == null || article == null) {
      return new BasisReading(rule, basis, Outcome.NO_ARTICLE);
    }
    var clause = first(CLAUSE, locator);
    var point = clause == null ? null : first(POINT, locator.replaceAll(";.*", ""));
    var reference = new LegalReference(point, clause, article, basis.number(), null, null, null);
    return new BasisReading(rule, basis, outcome(reference, regulations));
  }

  private static Outcome outcome(LegalReference reference, Regulations regulations) {
    var articles = regulations.named(reference);
    if (articles.isEmpty()) {
      return Outcome.NOT_STORED;
    }
    var isFound =
        reference.clause() == null
            || articles.stream()
                .flatMap(article -> article.clauses().stream())
                .anyMatch(piece ->
                    piece.clause().equals(reference.clause())
                        && (reference.point() == null || piece.point().equals(reference.point())));
    return isFound ? Outcome.FOUND : Outcome.ARTICLE_ONLY;
  }

  /// Whether it was found though people said that it is not stored, or was read though it is not
  /// there.
  boolean disagrees() {
    return switch (outcome) {
      case FOUND -> basis.checked() == Checked.NOT_STORED;
      case NOT_STORED -> basis.checked() != Checked.NOT_STORED;
      case ARTICLE_ONLY, NO_ARTICLE -> false;
    };
  }

  String line() {
    return "%-8s %-12s %-10s %s, %s"
        .formatted(rule, outcome, basis.checked(), basis.source(), basis.locator());
  }

  private static @Nullable String first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? found.group(1) : null;
  }
}
