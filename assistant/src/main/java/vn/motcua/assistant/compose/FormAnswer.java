package vn.motcua.assistant.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.procedure.Source;

/// Offers to fill a form in: which one, what it rests on, and what becomes of the data.
final class FormAnswer {

  Draft write(Decision.Fill fill, Wording wording, LocalDate asOf) {
    var citations = new CitationBook();
    var one = fill.forms().size() == 1;
    var items = new ArrayList<Section.Item>();
    var cited = new ArrayList<String>();
    for (var form : fill.forms()) {
      var citation = citations.cite(citation(form));
      cited.add(citation);
      items.add(new Section.Item(line(form, wording), List.of(citation)));
    }
    return new Draft(
        Reply.Status.FORM,
        Intent.FORM_FILL,
        one ? wording.of("fill.lead", fill.forms().getFirst().name()) : wording.of("fill.several"),
        cited,
        Drafts.found(fill.hits()),
        List.of(new Section(Section.Kind.FORM, wording.of("section.FORM"), items)),
        citations.all(),
        List.of(question(fill.forms(), wording)),
        fill.forms().stream().map(form -> action(form, wording)).toList(),
        warnings(fill.forms(), wording),
        asOf);
  }

  /// The button that begins to fill `form` in.
  static Reply.Action action(Form form, Wording wording) {
    return new Reply.Action(
        Reply.Action.Kind.FILL_FORM,
        wording.of("action.fill", Shortening.to(Drafts.LABEL, form.name())),
        form.id());
  }

  private static Reply.FollowUp question(List<Form> forms, Wording wording) {
    return forms.size() == 1
        ? new Reply.FollowUp(
            "q1",
            wording.of("fill.consent"),
            List.of(wording.of("fill.yes"), wording.of("fill.no")))
        : new Reply.FollowUp(
            "q1", wording.of("fill.which"), forms.stream().map(Form::name).distinct().toList());
  }

  private static String line(Form form, Wording wording) {
    return form.number().isEmpty()
        ? form.name()
        : wording.of("fill.line", form.name(), form.number());
  }

  private static Citation citation(Form form) {
    var basis = form.basis();
    var number = form.number().isEmpty() ? "" : " (" + form.number() + ")";
    return new Citation(
        "",
        Citation.Kind.FORM,
        form.id(),
        basis.title(),
        form.name() + number,
        basis.url(),
        basis.from(),
        basis.to());
  }

  private static List<String> warnings(List<Form> forms, Wording wording) {
    return forms.stream()
            .map(Form::basis)
            .anyMatch(basis -> basis.verification() == Source.Verification.UNVERIFIED)
        ? List.of(wording.of("fill.unverified"))
        : List.of();
  }
}
