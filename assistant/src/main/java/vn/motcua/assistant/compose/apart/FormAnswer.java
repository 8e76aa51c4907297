package vn.motcua.assistant.compose.apart;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.assistant.compose.draft.Draft;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.CitationBook;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.decide.Decision;
import vn.motcua.assistant.phrase.FormLabels;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.procedure.Source;

/// Offers to fill a form in: which one, what it rests on, and what becomes of the data.
public final class FormAnswer {

  private final FormLabels labels;

  /// @param labels names of fields
  public FormAnswer(FormLabels labels) {
    this.labels = labels;
  }

  /// A form and what it is called beside the others.
  private record Offered(Form form, String label) {

    private boolean needsNumber() {
      return !form.number().isEmpty() && !label.endsWith(form.number());
    }
  }

  /// @param day the day asked about
  public Draft write(Decision.Fill fill, LocalDate day, Wording wording, LocalDate asOf) {
    var offered =
        fill.forms().stream().map(form -> new Offered(form, labels.of(form, day))).toList();
    var citations = new CitationBook();
    var items =
        offered.stream()
            .map(
                one -> new Section.Item(line(one, wording), List.of(citations.cite(citation(one)))))
            .toList();
    return new Draft(
        Reply.Status.FORM,
        Intent.FORM_FILL,
        offered.size() == 1
            ? wording.of("fill.lead", offered.getFirst().form().name())
            : wording.of("fill.several"),
        items.stream().flatMap(item -> item.citations().stream()).toList(),
        Drafts.found(fill.hits()),
        List.of(new Section(Section.Kind.FORM, wording.of("section.FORM"), items)),
        citations.all(),
        List.of(question(offered, wording)),
        actions(offered, wording),
        warnings(fill.forms(), wording),
        asOf);
  }

  private static List<Reply.Action> actions(List<Offered> offered, Wording wording) {
    return offered.size() == 1
        ? List.of(action(offered.getFirst().form(), wording))
        : offered.stream().map(one -> action(one.form(), one.label(), wording)).toList();
  }

  /// The button that begins to fill `form` in.
  public static Reply.Action action(Form form, Wording wording) {
    return action(form, Shortening.to(Drafts.LABEL, form.name()), wording);
  }

  private static Reply.Action action(Form form, String label, Wording wording) {
    return new Reply.Action(
        Reply.Action.Kind.FILL_FORM, wording.of("action.fill", label), form.id());
  }

  private static Reply.FollowUp question(List<Offered> offered, Wording wording) {
    return offered.size() == 1
        ? new Reply.FollowUp(
            "q1",
            wording.of("fill.consent"),
            List.of(wording.of("fill.yes"), wording.of("fill.no")))
        : new Reply.FollowUp(
            "q1", wording.of("fill.which"), offered.stream().map(Offered::label).toList());
  }

  private static String line(Offered one, Wording wording) {
    return one.needsNumber()
        ? wording.of("fill.line", one.label(), one.form().number())
        : one.label();
  }

  private static Citation citation(Offered one) {
    var form = one.form();
    var basis = form.basis();
    var number = one.needsNumber() ? " (" + form.number() + ")" : "";
    return new Citation(
        "",
        Citation.Kind.FORM,
        form.id(),
        basis.title(),
        one.label() + number,
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
