package vn.motcua.channels.talk.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Reply.Action;
import vn.motcua.assistant.phrase.FormLabels;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.channels.talk.form.FormLinks;
import vn.motcua.channels.talk.person.Choice;
import vn.motcua.channels.talk.phone.PhoneReply;
import vn.motcua.channels.talk.phone.Shown;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.Forms;

/// Makes of a reply what a phone shows, and sees to the forms among it: which one, with whose
/// consent, and that the filled one leaves by a link only.
final class FormAnswers {

  private final Conversations conversations;
  private final FormLinks links;
  private final Forms forms;
  private final FormLabels labels;
  private final Clock clock;
  private final TalkWords words;
  private final Wording wording = Wording.in(Language.VI);

  FormAnswers(TalkParts parts, TalkWords words) {
    this.conversations = parts.conversations();
    this.links = parts.forms();
    this.forms = parts.filling().forms();
    this.labels = new FormLabels(forms, parts.catalogue());
    this.clock = parts.clock();
    this.words = words;
  }

  /// The form that is being filled in.
  Optional<FormTalk> open(String conversation) {
    return talk(conversation).filter(talk -> !talk.key().isEmpty());
  }

  private Optional<FormTalk> talk(String conversation) {
    return conversations.find(conversation).flatMap(Conversation::talk);
  }

  /// The reply as a phone shows it.
  Shown shown(String conversation, Reply reply) {
    var open = open(conversation);
    if (reply.status() != Reply.Status.FORM) {
      return PhoneReply.of(reply, links.reach() && open.isEmpty());
    }
    if (FormLinks.isReview(reply)) {
      return open.flatMap(links::review).orElseGet(() -> PhoneReply.of(reply, false));
    }
    var offered = offered(reply);
    if (open.isPresent() || offered.isEmpty()) {
      return PhoneReply.of(reply, false);
    }
    return offered.size() == 1 ? offer(conversation, offered.getFirst()) : which(offered);
  }

  private List<Form> offered(Reply reply) {
    return reply.actions().stream()
        .filter(action -> action.kind() == Action.Kind.FILL_FORM)
        .flatMap(action -> forms.find(action.value()).stream())
        .toList();
  }

  /// The form with this id is to be filled in: asks for consent, saying which way answers go.
  Optional<Shown> chosen(String conversation, String form) {
    return forms.find(form).map(each -> offer(conversation, each));
  }

  private Shown offer(String conversation, Form form) {
    if (!links.reach()) {
      conversations.talk(conversation, Optional.empty());
      return Shown.of(words.of("form.nosite", words.elsewhere()));
    }
    var earlier = talk(conversation).map(FormTalk::open).orElse("");
    conversations.talk(conversation, Optional.of(FormTalk.offered(form.id(), earlier)));
    var lines =
        List.of(
            wording.of("fill.lead", form.name()),
            words.of("form.passes"),
            wording.of("fill.consent"));
    var shown =
        Shown.of(
            String.join("\n\n", lines), List.of(wording.of("fill.yes"), wording.of("fill.no")));
    return links.page(words.of("form.site")).map(shown::linking).orElse(shown);
  }

  private Shown which(List<Form> offered) {
    var today = LocalDate.now(clock);
    var choices =
        offered.stream()
            .map(form -> new Choice(labels.of(form, today), Choice.form(form.id())))
            .toList();
    return new Shown(wording.of("fill.which"), List.of(), choices, List.of());
  }
}
