package vn.motcua.assistant.compose;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.compose.apart.FormAnswer;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.fact.DocumentSections;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.understand.Topic;
import vn.motcua.knowledge.form.Forms;

/// What a person can do after an answer on a procedure.
final class NextActions {

  private static final List<Intent> OFFERED =
      List.of(Intent.DOCUMENTS, Intent.FEE, Intent.TIME, Intent.WHERE, Intent.HOW);

  private static final int MAX_FORMS = 2;

  private final Forms forms;

  NextActions(Forms forms) {
    this.forms = forms;
  }

  /// The actions, the most useful first.
  ///
  /// @param papers whether the answer lists papers
  /// @param intents what was answered already
  List<Reply.Action> after(Page page, boolean papers, List<Intent> intents) {
    var heading = page.procedure().heading();
    var actions = new ArrayList<Reply.Action>();
    forms.of(heading.code(), page.understanding().question().asOf()).stream()
        .limit(MAX_FORMS)
        .map(form -> FormAnswer.action(form, page.wording()))
        .forEach(actions::add);
    if (papers && DocumentSections.hasRest(page)) {
      actions.add(
          new Reply.Action(
              Reply.Action.Kind.ASK,
              page.wording().of("action.REST"),
              page.wording()
                  .of(
                      "action.REST.value",
                      Drafts.plain(heading.name()) + " (" + heading.code() + ")")));
    }
    for (var intent : OFFERED) {
      if (!intents.contains(intent)) {
        var label = page.wording().of("action." + intent.name());
        var value =
            page.wording()
                .of(
                    "action.value",
                    label,
                    Drafts.plain(heading.name()) + " (" + heading.code() + ")");
        actions.add(new Reply.Action(Reply.Action.Kind.ASK, label, value));
      }
    }
    if (page.understanding().topic() == Topic.COMPLAINT) {
      var label = page.wording().of("action.complaint");
      actions.add(new Reply.Action(Reply.Action.Kind.ASK, label, label));
      actions.add(Drafts.report(page.wording(), heading.code()));
    }
    if (heading.page() != null) {
      actions.add(
          new Reply.Action(
              Reply.Action.Kind.OPEN_LINK, page.wording().of("action.page"), heading.page()));
    }
    return actions;
  }
}
