package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.Appraisal;
import vn.motcua.assistant.appraise.Clearing;
import vn.motcua.assistant.appraise.HandedIn;
import vn.motcua.assistant.appraise.Warning;
import vn.motcua.knowledge.requirement.Requirement;

/// An appraised dossier as the contract writes it: all that a checked dossier has, and more.
record AppraisalJson(
    VerdictJson.@Nullable Named procedure,
    boolean complete,
    List<DossierJson.Entry> present,
    List<DossierJson.Entry> missing,
    List<DossierJson.Entry> conditional,
    List<DossierJson.Entry> surplus,
    List<DossierJson.Entry> unsure,
    List<ReplyJson.CitationJson> citations,
    List<HandedIn> handedIn,
    List<ToClear> toClear,
    List<Row> rows,
    int supplementsBefore,
    LocalDate supplementBy,
    DeadlineJson deadline,
    List<Alert> warnings) {

  /// A question that must be answered before a paper may be asked for.
  record ToClear(String paper, String whom, String question, @Nullable String requirement) {

    static ToClear of(Clearing clearing) {
      return new ToClear(
          clearing.paper(),
          Values.word(clearing.whom()),
          clearing.question(),
          clearing.requirement());
    }
  }

  /// A row of the dossier, to tick by its place.
  record Row(int place, String paper, String text, @Nullable String group) {

    static Row of(Requirement row) {
      var group = row.group().isBlank() ? null : row.group();
      return new Row(row.place(), row.row().label(), row.row().text(), group);
    }
  }

  /// What to watch out for, with the clauses that say so.
  record Alert(String text, List<VerdictJson.Basis> basis) {

    static Alert of(Warning warning) {
      return new Alert(
          warning.text(), warning.basis().stream().map(VerdictJson.Basis::of).toList());
    }
  }

  static AppraisalJson of(Appraisal appraisal) {
    var checked = DossierJson.of(appraisal.checked());
    return new AppraisalJson(
        checked.procedure(),
        checked.complete(),
        checked.present(),
        checked.missing(),
        checked.conditional(),
        checked.surplus(),
        checked.unsure(),
        checked.citations(),
        appraisal.handedIn(),
        appraisal.toClear().stream().map(ToClear::of).toList(),
        appraisal.rows().stream().map(Row::of).toList(),
        appraisal.question().supplementsBefore(),
        appraisal.supplementBy(),
        DeadlineJson.of(appraisal.deadline()),
        appraisal.warnings().stream().map(Alert::of).toList());
  }
}
