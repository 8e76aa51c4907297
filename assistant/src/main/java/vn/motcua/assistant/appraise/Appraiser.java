package vn.motcua.assistant.appraise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.deadline.DeadlineQuestion;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.assistant.verdict.RowCase;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.rule.CaseFact;

/// Appraises dossiers. Read [#appraise] first.
public final class Appraiser {

  private final Verdicts verdicts;
  private final Deadlines deadlines;
  private final HandedInList list;

  public Appraiser(Verdicts verdicts, Deadlines deadlines) {
    this.verdicts = verdicts;
    this.deadlines = deadlines;
    this.list = new HandedInList(verdicts.evidence());
  }

  /// What is there, missing, open and too much, and by when.
  ///
  /// @param language of the fixed phrases
  public Appraisal appraise(AppraisalQuestion question, Language language) {
    return Remembered.during(() -> appraised(question, language));
  }

  private Appraisal appraised(AppraisalQuestion question, Language language) {
    var wording = Wording.in(language);
    var handedIn = new ArrayList<>(list.read(question.pasted()));
    question.papers().stream().map(Copies::read).forEach(handedIn::add);
    var copies = new LinkedHashMap<String, Integer>();
    handedIn.forEach(each -> {
      if (each.copies() != null) {
        copies.merge(each.paper(), each.copies(), Integer::sum);
      }
    });
    var checked =
        settled(question, handedIn.stream().map(HandedIn::paper).distinct().toList(), language);
    var rows = verdicts.rows(question.procedure());
    rows.stream()
        .filter(row -> question.ticked().contains(row.place()))
        .forEach(row -> handedIn.add(new HandedIn(row.row().label(), null)));
    var deadline =
        deadlines.of(
            new DeadlineQuestion(
                question.procedure(),
                question.circumstances().channel().orElse(null),
                question.filing(),
                question.where(),
                question.today()),
            language);
    return new Appraisal(
        question,
        handedIn,
        checked,
        new Clearings(wording, copies, isDataMissing(question)).of(checked),
        rows,
        deadline,
        deadlines.workingDaysAfter(question.filing().day(), 1),
        warnings(question, checked, wording));
  }

  /// What `papers` alone would serve in that dossier.
  ///
  /// @param language of the fixed phrases
  public CheckedDossier alone(AppraisalQuestion question, List<String> papers, Language language) {
    return verdicts.check(
        question.procedure(), papers, question.circumstances(), question.filing().day(), language);
  }

  /// The papers that `text` lists.
  public List<HandedIn> read(String text) {
    return list.read(text);
  }

  /// A row of one case out of several is due only where that is the person's case: an officer who asks
  /// for the papers of all cases asks for too much. Where data may stand for a paper, they are looked
  /// up first. The same paper is asked for once.
  private CheckedDossier settled(
      AppraisalQuestion question, List<String> papers, Language language) {
    var day = question.filing().day();
    var known = question.circumstances();
    var checked =
        verdicts.check(question.procedure(), papers, question.ticked(), known, day, language);
    var missing = new LinkedHashMap<String, CheckedDossier.Entry>();
    var conditional = new ArrayList<CheckedDossier.Entry>();
    for (var entry : checked.missing()) {
      switch (caseOf(question, entry)) {
        case ANY, CHOSEN -> {
          if (DataFirst.holds(entry) && !isDataMissing(question)) {
            conditional.add(entry);
          } else {
            missing.putIfAbsent(entry.paper(), entry);
          }
        }
        case OPEN -> conditional.add(entry);
        case OTHER -> {
          // nothing is due
        }
      }
    }
    checked.conditional().stream()
        .filter(entry -> caseOf(question, entry) != RowCase.OTHER)
        .forEach(conditional::add);
    var unsure =
        checked.unsure().stream()
            .filter(entry -> caseOf(question, entry) != RowCase.OTHER)
            .toList();
    return new CheckedDossier(
        checked.procedure(),
        verdicts.knowsWhole(question.procedure())
            && missing.isEmpty()
            && conditional.isEmpty()
            && unsure.isEmpty(),
        checked.present(),
        List.copyOf(missing.values()),
        conditional,
        checked.surplus(),
        unsure);
  }

  private static boolean isDataMissing(AppraisalQuestion question) {
    return question.circumstances().facts().contains(CaseFact.DATA_MISSING);
  }

  private RowCase caseOf(AppraisalQuestion question, CheckedDossier.Entry entry) {
    var row = entry.row();
    return row == null
        ? RowCase.ANY
        : verdicts.caseOf(
            question.procedure(), row, question.circumstances(), question.filing().day());
  }

  private static List<Warning> warnings(
      AppraisalQuestion question, CheckedDossier checked, Wording wording) {
    var all = new ArrayList<Warning>();
    if (question.supplementsBefore() > 0) {
      var key = question.supplementsBefore() == 1 ? "appraise.second" : "appraise.third";
      all.add(
          new Warning(
              wording.of(key, String.valueOf(question.supplementsBefore())),
              List.of(OneStopLaw.of("once"), OneStopLaw.of("trips"))));
    }
    if (!checked.missing().isEmpty()) {
      var online =
          question.circumstances().channel().filter(FilingChannel.Kind.ONLINE::equals).isPresent();
      all.add(
          new Warning(
              wording.of("appraise.once"),
              List.of(OneStopLaw.of("once"), OneStopLaw.of("reason"))));
      all.add(
          new Warning(
              wording.of(online ? "appraise.notice.online" : "appraise.notice"),
              List.of(OneStopLaw.of(online ? "online" : "counter"))));
    }
    if (!checked.complete()) {
      all.add(new Warning(wording.of("appraise.clock"), List.of(OneStopLaw.of("clock"))));
    }
    if (!checked.surplus().isEmpty()) {
      all.add(new Warning(wording.of("appraise.surplus"), List.of(OneStopLaw.of("own"))));
    }
    question
        .circumstances()
        .unread()
        .forEach(fact -> all.add(new Warning(wording.of("verdict.warning.fact", fact), List.of())));
    return all;
  }
}
