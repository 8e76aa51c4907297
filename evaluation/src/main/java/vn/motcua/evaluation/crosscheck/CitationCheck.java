package vn.motcua.evaluation.crosscheck;

import java.util.stream.Collectors;
import vn.motcua.evaluation.crosscheck.Difference.Kind;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Procedure;

/// Compares which regulations are cited, by number.
final class CitationCheck {

  private CitationCheck() {}

  static void check(Procedure page, Procedure record, Told told) {
    var theirs = page.legalBases().stream().map(CitationCheck::number).collect(Collectors.toSet());
    var ours = record.legalBases().stream().map(CitationCheck::number).collect(Collectors.toSet());
    for (var basis : page.legalBases()) {
      if (!number(basis).isEmpty() && !ours.contains(number(basis))) {
        told.pageOnly(Kind.CITATION, number(basis), number(basis));
      }
    }
    for (var basis : record.legalBases()) {
      if (!theirs.contains(number(basis))) {
        told.both(Kind.CITATION_ADDED, number(basis), "", basis.number(), basis.source());
      }
    }
  }

  private static String number(LegalBasis basis) {
    return basis.number().replaceAll("\\s", "");
  }
}
