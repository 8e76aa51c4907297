package vn.motcua.channels.web.form;

import java.util.List;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.ProblemDetail;
import vn.motcua.channels.problem.Refused;

/// The problem that a form cannot be handed in yet, with all that is missing or wrong.
record NotReady(String type, String title, int status, List<FillingJson.ProblemJson> problems) {

  static NotReady of(FillingState state, Language language) {
    var detail = ProblemDetail.of(Refused.because(Problem.FORM_NOT_READY), language == Language.EN);
    return new NotReady(
        detail.type(),
        detail.title(),
        detail.status(),
        state.flawed().stream().map(field -> FillingJson.ProblemJson.of(field, language)).toList());
  }
}
