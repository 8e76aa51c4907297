package vn.motcua.channels.talk.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.Talking;
import vn.motcua.channels.talk.person.People;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.channels.talk.phone.Shown;

/// One person on a network, one conversation. Read [#hear] first: who is it, did an officer take
/// over, and what was done; then the person is remembered as they stand now.
public final class TalkingAssistant implements Talking {

  private final People people;
  private final Conversations conversations;
  private final Clock clock;
  private final TalkWords words;
  private final HandingOver officers;
  private final Erasing erasing;
  private final Asides asides;
  private final Hearing hearing;

  /// @param parts what it is made of
  public TalkingAssistant(TalkParts parts) {
    people = parts.people();
    conversations = parts.conversations();
    clock = parts.clock();
    words = new TalkWords(parts.options(), () -> parts.catalogue().edition().asOf());
    officers =
        new HandingOver(
            parts.officers(), parts.filling(), parts.catalogue(), parts.masking(), words);
    erasing = new Erasing(parts.conversing(), people, officers, words);
    asides = new Asides(parts.forms(), parts.counters(), words);
    hearing = new Hearing(parts, words, officers, erasing);
  }

  @Override
  public List<Outgoing> hear(Incoming incoming) {
    var found = people.find(incoming.network(), incoming.user());
    if (incoming.content() instanceof Content.Left) {
      found.ifPresent(person -> erasing.forget(incoming, person));
      return List.of();
    }
    var messages = new ArrayList<Shown>();
    if (found.isEmpty()) {
      messages.add(Shown.of(words.notice()));
    }
    var conversation = conversation(found);
    if (found.filter(Person::filling).isPresent() && !isOf(conversation, found)) {
      messages.add(Shown.of(words.of("form.gone")));
    }
    var person =
        found
            .map(known -> isOf(conversation, found) ? known : again(known, conversation))
            .orElseGet(() -> Person.met(conversation.id(), clock.instant()));
    var said = done(incoming, person, conversation);
    said.ifPresent(each -> messages.addAll(each.messages()));
    remember(incoming, said.map(Said::person).orElse(person));
    return messages.isEmpty() ? List.of() : List.of(Shown.joined(messages).outgoing());
  }

  /// The conversation that goes on, or a new one where there is none any more.
  private Conversation conversation(Optional<Person> found) {
    return found
        .flatMap(person -> conversations.find(person.conversation()))
        .orElseGet(() -> conversations.open(clock.instant(), Question.Language.VI, null));
  }

  private static boolean isOf(Conversation conversation, Optional<Person> found) {
    return found.filter(each -> each.conversation().equals(conversation.id())).isPresent();
  }

  /// Who comes back after the conversation has expired still may choose what was offered last.
  private Person again(Person known, Conversation conversation) {
    return Person.met(conversation.id(), clock.instant())
        .about(known.procedure())
        .shown(known.rest(), known.choices());
  }

  private Optional<Said> done(Incoming incoming, Person person, Conversation conversation) {
    return switch (incoming.content()) {
      case Content.Words(var text) -> hearing.words(incoming, person, conversation, text);
      case Content.Joined _ -> Optional.of(Said.of(person.heard(clock.instant()), hearing.help()));
      case Content.Unreadable(var kind) -> {
        officers.taken(incoming, words.of("officer.note.unreadable"), false);
        yield Optional.of(asides.unreadable(person.heard(clock.instant()), conversation, kind));
      }
      case Content.Location at -> Optional.of(asides.location(person.heard(clock.instant()), at));
      case Content.Left _ -> Optional.empty();
    };
  }

  /// Unless they just had themselves erased.
  private void remember(Incoming incoming, Person person) {
    if (conversations.find(person.conversation()).isPresent()) {
      people.keep(incoming.network(), incoming.user(), person);
    }
  }
}
