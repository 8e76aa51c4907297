package vn.motcua.evaluation.property;

import static vn.motcua.knowledge.procedure.FilingChannel.Kind.IN_PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.rule.DocumentRule;

/// Asks about the papers of every rule on the day before its first and the day after its last; in
/// person where a rule is on all ways of filing.
final class IntervalProperty {

  /// A general rule is asked about without a procedure and in so many.
  private static final int PROCEDURES = 1;

  private final Judged judged;
  private final List<EvidenceType> anyPaper;
  private final List<String> anyProcedure;
  private final Consumer<Breach> found;

  /// @param papers kinds to ask about where a rule is on whatever paper
  /// @param codes procedures to ask in where a rule names none
  IntervalProperty(
      Judged judged, List<EvidenceType> papers, List<String> codes, Consumer<Breach> found) {
    this.judged = judged;
    this.anyPaper = papers;
    this.anyProcedure = codes;
    this.found = found;
  }

  void check(DocumentRule rule) {
    ask(rule, rule.from().minusDays(1));
    if (rule.to() != null) {
      ask(rule, rule.to().plusDays(1));
    }
  }

  private void ask(DocumentRule rule, LocalDate day) {
    var scope = rule.scope();
    for (var code : procedures(scope)) {
      for (var type : scope.anyPaper() ? anyPaper : scope.types()) {
        for (var form : orNone(scope.forms())) {
          for (var known : circumstances(scope)) {
            check(rule, new VerdictQuestion(code, type.name(), form, known, day));
          }
        }
      }
    }
  }

  private void check(DocumentRule rule, VerdictQuestion asked) {
    var said = judged.of(asked);
    if (Judged.rules(said).contains(rule.id())) {
      var detail = "%s, holds %s to %s".formatted(said.kind(), rule.from(), rule.to());
      found.accept(new Breach(Property.INSIDE_INTERVAL, asked, rule.id(), detail));
    }
  }

  private List<@Nullable String> procedures(DocumentRule.Scope scope) {
    if (scope.namesProcedures()) {
      return new ArrayList<>(scope.procedures());
    }
    var codes = new ArrayList<@Nullable String>();
    codes.add(null);
    anyProcedure.stream().filter(scope::covers).limit(PROCEDURES).forEach(codes::add);
    return codes;
  }

  private static List<Circumstances> circumstances(DocumentRule.Scope scope) {
    var channels = scope.channels().isEmpty() ? Set.of(IN_PERSON) : scope.channels();
    return channels.stream()
        .flatMap(channel ->
            orNone(scope.filers()).stream()
                .map(filer ->
                    new Circumstances(
                        channel,
                        filer,
                        scope.onlyIf(),
                        Set.of(),
                        Set.of(),
                        false,
                        List.of(),
                        List.of())))
        .toList();
  }

  private static <E> List<@Nullable E> orNone(Collection<E> all) {
    var some = new ArrayList<@Nullable E>(all);
    if (some.isEmpty()) {
      some.add(null);
    }
    return some;
  }
}
