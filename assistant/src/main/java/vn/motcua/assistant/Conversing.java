package vn.motcua.assistant;

import java.util.Optional;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.FormTalk.Stage;
import vn.motcua.assistant.conversation.Progress;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.dialogue.FormDialogue;
import vn.motcua.assistant.phrase.Wording;

/// Talks: answers a message of a conversation, for every channel. A form that is being filled in
/// hears each message first; what is not about it is answered as any question. What people answer
/// to a form is not kept among the turns.
public final class Conversing {

  private final Assistant assistant;
  private final FormDialogue dialogue;
  private final Conversations conversations;

  public Conversing(Assistant assistant, FormDialogue dialogue, Conversations conversations) {
    this.assistant = assistant;
    this.dialogue = dialogue;
    this.conversations = conversations;
  }

  /// The reply to `question` in the conversation of this id, which remembers it.
  public Reply reply(String id, Question question, Progress progress) {
    var talk = conversations.find(id).flatMap(Conversation::talk);
    var turned = talk.flatMap(form -> dialogue.hear(form, question));
    if (turned.isPresent()) {
      conversations.talk(id, turned.get().talk());
      return turned.get().reply();
    }
    var reply = assistant.reply(question, progress);
    conversations.append(
        id,
        new Turn(Turn.Role.USER, question.text()),
        new Turn(Turn.Role.ASSISTANT, reply.text(), reply.id()));
    return offering(id, talk, reply, question);
  }

  /// Forgets the conversation and what it began to fill in; false where there was none.
  public boolean erase(String id) {
    conversations.find(id).flatMap(Conversation::talk).ifPresent(dialogue::erase);
    return conversations.erase(id);
  }

  private Reply offering(String id, Optional<FormTalk> talk, Reply reply, Question question) {
    var offered = offered(reply);
    if (offered.isPresent()) {
      var earlier = talk.map(FormTalk::open).orElse("");
      conversations.talk(id, Optional.of(FormTalk.offered(offered.get(), earlier)));
      return reply;
    }
    var wording = Wording.in(question.language());
    return talk.filter(form -> form.stage() == Stage.ASKING)
        .map(_ ->
            reply.with(
                new Reply.Action(
                    Reply.Action.Kind.ASK, wording.of("form.goon"), wording.of("form.goon.value"))))
        .orElse(reply);
  }

  /// The one form that the reply offers to fill in, if it does.
  private static Optional<String> offered(Reply reply) {
    var forms =
        reply.actions().stream()
            .filter(action -> action.kind() == Reply.Action.Kind.FILL_FORM)
            .map(Reply.Action::value)
            .toList();
    return reply.status() == Reply.Status.FORM && forms.size() == 1
        ? Optional.of(forms.getFirst())
        : Optional.empty();
  }
}
