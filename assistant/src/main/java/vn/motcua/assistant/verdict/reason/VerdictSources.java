package vn.motcua.assistant.verdict.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.verdict.rule.Absence;
import vn.motcua.assistant.verdict.rule.Finding;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.DocumentRule;
import vn.motcua.knowledge.rule.RuleBasis;

/// Names what a verdict rests on: the rule, its clauses in force, the rows and steps of the record.
final class VerdictSources {

  private VerdictSources() {}

  /// Clauses in force that bear the verdict out, those that were read first.
  static List<RuleBasis> legalBasis(Case asked, Finding found) {
    return found.rule().stream()
        .flatMap(rule -> rule.basis().stream())
        .filter(basis -> basis.inForceOn(asked.day()))
        .filter(basis -> basis.checked() != RuleBasis.Checked.OTHER)
        .sorted(Comparator.comparing(RuleBasis::checked))
        .toList();
  }

  /// Whether what carries the verdict was read itself: a rule, or a record of about that day.
  static boolean isRead(Case asked, Finding found) {
    return found
        .rule()
        .map(rule -> rule.level().isRead())
        .orElseGet(() -> Absence.isCurrent(asked));
  }

  /// The rule, its clauses, and the places in the record, numbered `v1` on.
  static List<Citation> citations(Case asked, Finding found) {
    var all = new ArrayList<Citation>();
    found.rule().ifPresent(rule -> all.add(citation(rule)));
    legalBasis(asked, found).forEach(basis -> all.add(citation(basis)));
    asked
        .procedure()
        .ifPresent(procedure -> {
          found.rows().forEach(row -> all.add(citation(procedure, row)));
          Optional.ofNullable(found.step())
              .ifPresent(sentence -> all.add(citation(procedure, sentence)));
        });
    var numbered = new ArrayList<Citation>();
    for (var each : all) {
      numbered.add(
          new Citation(
              "v" + (numbered.size() + 1),
              each.kind(),
              each.source(),
              each.locator(),
              each.quote(),
              each.url(),
              each.effectiveFrom(),
              each.effectiveTo()));
    }
    return numbered;
  }

  private static Citation citation(DocumentRule rule) {
    var words = rule.words();
    var said =
        Stream.of(
                Stream.of(rule.title(), words.explanation()),
                words.conditions().stream(),
                words.exceptions().stream(),
                words.alternatives().stream(),
                Optional.ofNullable(words.ifDataUnavailable()).stream(),
                words.whatToDo().stream())
            .flatMap(each -> each)
            .collect(Collectors.joining(" "));
    return new Citation(
        "", Citation.Kind.RULE, rule.id(), rule.title(), said, null, rule.from(), rule.to());
  }

  private static Citation citation(RuleBasis basis) {
    return new Citation(
        "",
        Citation.Kind.REGULATION,
        basis.number() == null ? basis.source() : basis.number(),
        basis.locator() + ", " + basis.source(),
        basis.gist(),
        null,
        basis.from(),
        basis.to());
  }

  private static Citation citation(Procedure procedure, Requirement row) {
    var source = row.row().source();
    return new Citation(
        "",
        Citation.Kind.PROCEDURE,
        procedure.code(),
        "Thành phần hồ sơ, mục " + row.place(),
        row.row().text(),
        source.url() == null ? procedure.heading().page() : source.url(),
        source.from(),
        source.to());
  }

  private static Citation citation(Procedure procedure, String sentence) {
    return new Citation(
        "",
        Citation.Kind.PROCEDURE,
        procedure.code(),
        "Trình tự thực hiện",
        sentence,
        procedure.heading().page(),
        null,
        null);
  }
}
