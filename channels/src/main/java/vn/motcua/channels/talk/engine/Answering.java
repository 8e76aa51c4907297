package vn.motcua.channels.talk.engine;

import java.util.function.BiConsumer;
import vn.motcua.assistant.Conversing;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.person.Person;

/// Has a message answered as on the web, and makes of the reply what a phone shows.
final class Answering {

  private final Conversing conversing;
  private final FormAnswers forms;
  private final HandingOver officers;
  private final BiConsumer<Question, Reply> heard;
  private final int patience;

  /// @param heard told of every question with its reply
  /// @param patience failures in a row after which an officer is offered
  Answering(
      Conversing conversing,
      FormAnswers forms,
      HandingOver officers,
      BiConsumer<Question, Reply> heard,
      int patience) {
    this.conversing = conversing;
    this.forms = forms;
    this.officers = officers;
    this.heard = heard;
    this.patience = patience;
  }

  /// The answer to `question`.
  Said answer(Incoming incoming, Person person, Question question) {
    var here = question.over(Question.Channel.ZALO);
    var reply = conversing.reply(person.conversation(), here, Progress.SILENT);
    heard.accept(question, reply);
    var now = learned(person, reply);
    var shown = forms.shown(person.conversation(), reply);
    return now.failures() < patience
        ? Said.of(now, shown)
        : Said.of(now.failed(0), officers.offered(incoming, shown));
  }

  private Person learned(Person person, Reply reply) {
    var underWay = forms.open(person.conversation()).isPresent();
    var about =
        reply.procedures().isEmpty() || reply.status() == Reply.Status.CLARIFY
            ? person.procedure()
            : reply.procedures().getFirst().code();
    return person.filling(underWay).about(about).failed(failures(person, reply));
  }

  private static int failures(Person person, Reply reply) {
    return switch (reply.status()) {
      case DECLINED -> person.failures() + 1;
      case CLARIFY -> reply.procedures().isEmpty() ? person.failures() + 1 : person.failures();
      case ANSWERED, PARTIAL, CORRECTED, VERDICT, FORM, HANDED_OVER -> 0;
    };
  }
}
