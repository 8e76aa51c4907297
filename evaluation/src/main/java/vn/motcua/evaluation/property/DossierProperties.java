package vn.motcua.evaluation.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.conversation.Verdict.Why;
import vn.motcua.assistant.verdict.told.CircumstanceReader;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.requirement.Dossier;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.rule.VerdictKind;

/// Asks about every kind of paper that a dossier names, in every form and by every way of filing.
final class DossierProperties {

  private static final List<@Nullable Form> FORMS =
      Arrays.asList(null, Form.ORIGINAL, Form.CERTIFIED, Form.PLAIN);
  private static final int MOST_FACTS = 3;

  private final Judged judged;
  private final LocalDate day;
  private final Consumer<Breach> found;
  private final CircumstanceReader reader = new CircumstanceReader();
  private final Set<String> withdrawn = new HashSet<>();

  DossierProperties(Judged judged, LocalDate day, Consumer<Breach> found) {
    this.judged = judged;
    this.day = day;
    this.found = found;
  }

  void check(Dossier dossier) {
    var types =
        dossier.requirements().stream().flatMap(row -> row.papers().stream()).distinct().toList();
    var facts =
        dossier.requirements().stream()
            .flatMap(row -> row.condition().stream())
            .distinct()
            .limit(MOST_FACTS)
            .toList();
    for (var type : types) {
      var due = dossier.requirements().stream().anyMatch(row -> isPlainlyDue(row, type));
      for (var form : FORMS) {
        for (var channel : FilingChannel.Kind.values()) {
          var known = Circumstances.UNKNOWN.stated(Optional.of(channel), Optional.empty());
          check(new VerdictQuestion(dossier.code(), type.name(), form, known, day), due);
        }
      }
      if (facts.size() > 1) {
        order(dossier.code(), type, facts);
      }
    }
  }

  private static boolean isPlainlyDue(Requirement row, EvidenceType type) {
    return row.understood()
        && row.action() == Action.SUBMIT
        && row.condition().isEmpty()
        && row.waiver().isEmpty()
        && row.group().isBlank()
        && !row.isChoice()
        && row.takes(type);
  }

  private void check(VerdictQuestion asked, boolean due) {
    var said = judged.of(asked);
    var rules = Judged.rules(said);
    var free = said.kind() == VerdictKind.NOT_REQUIRED;
    if (due && free && rules.isEmpty()) {
      report(Property.DUE_UNLESS_BY_RULE, asked, null, said.why() + " " + said.explanation());
    }
    basis(asked, said);
    if (said.kind() == VerdictKind.REPLACED_BY_DATA
        && (said.ifDataUnavailable() == null || said.ifDataUnavailable().isBlank())) {
      report(Property.DATA_UNAVAILABLE, asked, first(rules), said.explanation());
    }
    for (var rule : rules) {
      if (free || withdrawn.add(asked.procedure() + " " + asked.paper() + " " + rule)) {
        withdrawn(asked, rule);
      }
    }
    if (free && !rules.isEmpty()) {
      unapproved(asked);
    }
  }

  private void basis(VerdictQuestion asked, Verdict said) {
    var rule = first(Judged.rules(said));
    if (said.kind() == VerdictKind.NOT_REQUIRED && !isGrounded(said)) {
      report(Property.CLAUSE_IN_FORCE, asked, rule, "nothing is cited: " + said.why());
    }
    said.legalBasis().stream()
        .filter(basis -> !basis.inForceOn(day))
        .forEach(basis ->
            report(Property.CLAUSE_IN_FORCE, asked, rule, basis.source() + " " + basis.locator()));
  }

  /// By a clause; what the row waives rests on the row.
  private static boolean isGrounded(Verdict said) {
    return said.why() == Why.WAIVED_BY_ROW
        ? said.citations().stream().anyMatch(each -> each.kind() == Citation.Kind.PROCEDURE)
        : !said.legalBasis().isEmpty();
  }

  private void withdrawn(VerdictQuestion asked, String rule) {
    if (Judged.rules(judged.without(rule, asked)).contains(rule)) {
      report(Property.WITHDRAWN, asked, rule, "still cited");
    }
  }

  private void unapproved(VerdictQuestion asked) {
    var said = judged.unapproved(asked);
    if (said.kind() == VerdictKind.NOT_REQUIRED && !Judged.rules(said).isEmpty()) {
      report(Property.UNAPPROVED, asked, first(Judged.rules(said)), said.explanation());
    }
  }

  private void order(String code, EvidenceType type, List<String> facts) {
    var backwards = new ArrayList<>(facts);
    Collections.reverse(backwards);
    var one = judged.of(telling(code, type, facts));
    var asked = telling(code, type, backwards);
    var other = judged.of(asked);
    if (one.kind() != other.kind() || !Objects.equals(one.citations(), other.citations())) {
      report(Property.ORDER_OF_FACTS, asked, null, one.kind() + " became " + other.kind());
    }
  }

  private VerdictQuestion telling(String code, EvidenceType type, List<String> facts) {
    return new VerdictQuestion(code, type.name(), null, reader.read(facts), day);
  }

  private void report(
      Property property, VerdictQuestion asked, @Nullable String rule, String detail) {
    found.accept(new Breach(property, asked, rule, detail));
  }

  private static @Nullable String first(List<String> rules) {
    return rules.isEmpty() ? null : rules.getFirst();
  }
}
