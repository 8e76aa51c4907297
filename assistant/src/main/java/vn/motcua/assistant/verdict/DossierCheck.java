package vn.motcua.assistant.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Verdict;
import vn.motcua.assistant.phrase.Sentences;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.reason.VerdictReasons;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.assistant.verdict.told.Conditions;
import vn.motcua.assistant.verdict.told.VerdictQuestion;
import vn.motcua.knowledge.evidence.AskedPaper;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.requirement.Requirement;

/// Holds the papers of a dossier against what the procedure asks for: for citizens before they go,
/// for officers at the counter.
final class DossierCheck {

  private final Verdicts verdicts;
  private final Procedure procedure;
  private final Circumstances circumstances;
  private final LocalDate day;
  private final Language language;
  private final Wording wording;
  private final Set<Integer> ticked;
  private final Map<String, AskedPaper> submitted = new LinkedHashMap<>();
  private final List<CheckedDossier.Entry> present = new ArrayList<>();
  private final List<CheckedDossier.Entry> missing = new ArrayList<>();
  private final List<CheckedDossier.Entry> conditional = new ArrayList<>();
  private final List<CheckedDossier.Entry> surplus = new ArrayList<>();
  private final List<CheckedDossier.Entry> unsure = new ArrayList<>();

  DossierCheck(
      Verdicts verdicts,
      Procedure procedure,
      Set<Integer> ticked,
      Circumstances circumstances,
      LocalDate day,
      Language language) {
    this.verdicts = verdicts;
    this.procedure = procedure;
    this.ticked = ticked;
    this.circumstances = circumstances;
    this.day = day;
    this.language = language;
    this.wording = Wording.in(language);
  }

  CheckedDossier check(List<String> named) {
    var dossier = verdicts.dossier(procedure);
    var papers = new ArrayList<>(named);
    dossier.requirements().stream()
        .filter(this::isTicked)
        .map(DossierCheck::kind)
        .forEach(papers::add);
    papers.forEach(paper -> submitted.put(paper, verdicts.read(paper)));
    var served = new LinkedHashMap<String, Requirement>();
    for (var row : dossier.requirements()) {
      if (row.action() != Action.NOTE) {
        serving(row)
            .ifPresentOrElse(
                paper -> served.merge(paper, row, DossierCheck::plainer), () -> unserved(row));
      }
    }
    served.forEach(this::take);
    papers.stream().filter(paper -> !served.containsKey(paper)).distinct().forEach(this::unasked);
    var complete =
        dossier.complete() && missing.isEmpty() && conditional.isEmpty() && unsure.isEmpty();
    return new CheckedDossier(procedure, complete, present, missing, conditional, surplus, unsure);
  }

  private boolean isTicked(Requirement row) {
    return ticked.contains(row.place()) && row.action() != Action.NOTE && !row.papers().isEmpty();
  }

  /// What a ticked row stands for.
  private static String kind(Requirement row) {
    return row.papers().getFirst().name();
  }

  /// A row without a paper that is known by name may be ticked all the same.
  private void unserved(Requirement row) {
    if (ticked.contains(row.place())) {
      var label = row.row().label();
      present.add(
          new CheckedDossier.Entry(
              label, row.row().text(), wording.of("dossier.present"), List.of(), row, null));
    } else {
      lacking(row);
    }
  }

  /// Of two rows that one paper serves, the one that holds for most people: it is told once.
  private static Requirement plainer(Requirement one, Requirement other) {
    return one.condition().isPresent() && other.condition().isEmpty() ? other : one;
  }

  /// The paper handed in that serves `row`.
  private Optional<String> serving(Requirement row) {
    return submitted.entrySet().stream()
        .filter(
            paper -> paper.getValue().type().filter(type -> verdicts.serves(type, row)).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void take(String paper, Requirement row) {
    var form = Optional.ofNullable(submitted.get(paper)).flatMap(AskedPaper::form);
    var verdict = verdict(paper, null);
    if (isSurplus(verdict)) {
      surplus.add(entry(paper, row, verdict.explanation(), verdict));
    } else if (form.isPresent() && !enough(form.get(), row)) {
      unsure.add(entry(paper, row, wording.of("dossier.form", forms(row)), verdict));
    } else {
      present.add(entry(paper, row, wording.of("dossier.present"), verdict));
    }
  }

  /// Whether a paper in `form` is what the row takes, or more.
  private static boolean enough(Form form, Requirement row) {
    return row.forms().isEmpty()
        || row.forms().contains(form)
        || (form == Form.CERTIFIED && row.forms().contains(Form.PLAIN))
        || form == Form.ORIGINAL;
  }

  private static String forms(Requirement row) {
    return String.join(", ", row.forms().stream().map(Form::vietnamese).sorted().toList());
  }

  private void lacking(Requirement row) {
    var type = row.papers().stream().findFirst();
    if (!row.understood() || type.isEmpty()) {
      unsure.add(
          new CheckedDossier.Entry(
              row.row().label(),
              row.row().text(),
              wording.of("dossier.unread"),
              List.of(),
              row,
              null));
      return;
    }
    var applies = verdicts.applies(row, procedure, circumstances);
    if (applies == Conditions.Answer.NO) {
      return;
    }
    var verdict = verdict(type.get().name(), type.get());
    var name = row.isChoice() ? choice(row) : type.get().name();
    switch (verdict.kind()) {
      case REQUIRED, ALTERNATIVE, PRESENT_ONLY -> {
        if (applies == Conditions.Answer.YES) {
          missing.add(entry(name, row, verdict.explanation(), verdict));
        } else {
          conditional.add(entry(name, row, onlyIf(row, verdict), verdict));
        }
      }
      case CONDITIONAL -> conditional.add(entry(name, row, reason(verdict), verdict));
      case UNKNOWN -> unsure.add(entry(name, row, verdict.explanation(), verdict));
      case REPLACED_BY_DATA, NOT_REQUIRED -> {
        // nothing is due
      }
    }
  }

  /// A rule says that the paper is due, the row says when.
  private String onlyIf(Requirement row, Verdict verdict) {
    var condition =
        wording.of("verdict.if.row.condition", VerdictReasons.plain(row.condition().orElse("")));
    return Sentences.of(List.of(condition, verdict.explanation()));
  }

  private static String choice(Requirement row) {
    return String.join(" / ", row.papers().stream().map(EvidenceType::name).toList());
  }

  private static String reason(Verdict verdict) {
    var parts = new ArrayList<>(List.of(verdict.explanation()));
    parts.addAll(verdict.depends());
    return Sentences.of(parts);
  }

  /// A paper that no row asked for.
  private void unasked(String paper) {
    var verdict = verdict(paper, null);
    if (isSurplus(verdict)) {
      surplus.add(entry(paper, null, verdict.explanation(), verdict));
    } else {
      unsure.add(entry(paper, null, verdict.explanation(), verdict));
    }
  }

  private static boolean isSurplus(Verdict verdict) {
    return switch (verdict.kind()) {
      case NOT_REQUIRED, REPLACED_BY_DATA -> true;
      case REQUIRED, PRESENT_ONLY, ALTERNATIVE, CONDITIONAL, UNKNOWN -> false;
    };
  }

  private Verdict verdict(String paper, @Nullable EvidenceType type) {
    var question = new VerdictQuestion(procedure.code(), paper, null, circumstances, day);
    return type == null
        ? verdicts.of(question, language)
        : verdicts.of(question, procedure, type, language);
  }

  private static CheckedDossier.Entry entry(
      String paper, @Nullable Requirement row, String reason, Verdict verdict) {
    return new CheckedDossier.Entry(
        paper, row == null ? null : row.row().text(), reason, verdict.citations(), row, verdict);
  }
}
