package vn.motcua.channels.talk.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.person.Choice;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.channels.talk.person.Waiting;
import vn.motcua.channels.talk.phone.Shown;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.search.Catalogue;

/// Takes words for what they are: an order to the conversation, something for the officer who has
/// it, the answer to what was asked, a list of papers, or a question.
final class Hearing {

  /// Code points that are read of one message, as on the web.
  private static final int LONGEST = 2_000;

  private static final int SUGGESTIONS = 3;

  private final Sense sense = new Sense();
  private final Checking checking;
  private final Catalogue catalogue;
  private final List<String> suggestions;
  private final Clock clock;
  private final TalkWords words;
  private final HandingOver officers;
  private final Erasing erasing;
  private final FormAnswers forms;
  private final Answering answering;

  Hearing(TalkParts parts, TalkWords words, HandingOver officers, Erasing erasing) {
    this.checking = new Checking(parts.papers(), words);
    this.catalogue = parts.catalogue();
    this.suggestions = parts.options().suggestions();
    this.clock = parts.clock();
    this.words = words;
    this.officers = officers;
    this.erasing = erasing;
    this.forms = new FormAnswers(parts, words);
    this.answering =
        new Answering(
            parts.conversing(), forms, officers, parts.heard(), parts.options().patience());
  }

  /// What to say to `typed`; empty where an officer answers.
  Optional<Said> words(Incoming incoming, Person person, Conversation talk, String typed) {
    var clean = VietnameseText.clean(typed).strip();
    var choice = Sense.choice(person, clean);
    var text = choice.map(Choice::words).orElseGet(() -> cut(clean));
    var now = person.heard(clock.instant());
    var order = sense.order(text);
    var settled = settled(incoming, person, order, talk);
    if (settled.isPresent()) {
      return settled;
    }
    if (clean.isEmpty() || officers.taken(incoming, clean, isAsked(talk))) {
      return Optional.empty();
    }
    var said =
        choice
            .flatMap(Choice::form)
            .flatMap(form -> forms.chosen(person.conversation(), form))
            .map(shown -> Said.of(now, shown))
            .or(() -> order.flatMap(each -> ordered(each, incoming, person, talk)))
            .orElseGet(() -> answered(incoming, person, talk, text));
    return Optional.of(clean.equals(cut(clean)) ? said : shortened(said));
  }

  /// What is heard even while an officer has the conversation: that everything is to be erased, and
  /// that the assistant is wanted again.
  private Optional<Said> settled(
      Incoming incoming, Person person, Optional<Order> order, Conversation talk) {
    var now = person.heard(clock.instant());
    if (order.filter(each -> each == Order.ERASE).isPresent()) {
      return Optional.of(erasing.ask(now));
    }
    if (person.waiting() == Waiting.ERASURE) {
      var answered = erasure(incoming, now, order);
      if (answered.isPresent()) {
        return answered;
      }
    }
    return order.filter(each -> leaves(each, incoming, talk)).isPresent()
        ? officers.left(incoming, now)
        : Optional.empty();
  }

  /// Who only waits for an officer, and stops while a form asks, means the form.
  private boolean leaves(Order order, Incoming incoming, Conversation talk) {
    return order == Order.ASSISTANT
        || (order == Order.STOP && (!isAsked(talk) || officers.hold(incoming)));
  }

  private Optional<Said> erasure(Incoming incoming, Person now, Optional<Order> order) {
    return order.flatMap(said ->
        switch (said) {
          case YES -> Optional.of(Said.of(now, erasing.all(incoming, now)));
          case NO, STOP -> Optional.of(Said.of(now, words.of("erase.kept")));
          case HELP, MORE, OFFICER, ASSISTANT, ERASE, CHECK -> Optional.empty();
        });
  }

  /// What an order does; empty where it is none now, such as one that a form hears first.
  private Optional<Said> ordered(Order order, Incoming incoming, Person person, Conversation talk) {
    var now = person.heard(clock.instant());
    return switch (order) {
      case HELP -> help(now, talk);
      case MORE -> Optional.of(more(person));
      case OFFICER -> Optional.of(officers.ask(incoming, now, talk));
      case STOP -> isAsked(talk) ? Optional.empty() : Optional.of(Said.of(now, words.of("stop")));
      case CHECK ->
          isAsked(talk)
              ? Optional.empty()
              : Optional.of(Said.of(now.awaiting(Waiting.PAPERS), words.of("check.ask")));
      case ASSISTANT, ERASE, YES, NO -> Optional.empty();
    };
  }

  /// Who was offered a form and says "bắt đầu" wants to begin with it.
  private Optional<Said> help(Person now, Conversation talk) {
    if (isAsked(talk)) {
      return Optional.of(Said.of(now, words.of("help.form")));
    }
    var offered = talk.talk().filter(form -> form.stage() == FormTalk.Stage.OFFERED).isPresent();
    return offered ? Optional.empty() : Optional.of(Said.of(now, help()));
  }

  /// Whether a form waits for an answer.
  private static boolean isAsked(Conversation talk) {
    return talk.talk()
        .map(FormTalk::stage)
        .filter(stage -> stage == FormTalk.Stage.ASKING || stage == FormTalk.Stage.REUSE)
        .isPresent();
  }

  /// In between, nothing but the next page is offered; what was offered stays good.
  private Said more(Person person) {
    var now = person.heard(clock.instant());
    if (person.rest().isEmpty()) {
      return Said.of(now, words.of("more.none"));
    }
    var left = person.rest().subList(1, person.rest().size());
    var others =
        person.choices().stream().filter(each -> !each.words().equals(Shown.MORE)).toList();
    var offered = left.isEmpty() ? others : List.of(new Choice(Shown.MORE, Shown.MORE));
    var page = new Shown(person.rest().getFirst(), left, offered, List.of());
    return new Said(now.shown(left, left.isEmpty() ? others : person.choices()), List.of(page));
  }

  /// What can be done here.
  Shown help() {
    var choices = new ArrayList<Choice>();
    suggestions.stream().limit(SUGGESTIONS).forEach(each -> choices.add(new Choice(each, each)));
    List.of(words.of("help.check"), words.of("help.officer"))
        .forEach(each -> choices.add(new Choice(each, each)));
    return new Shown(words.of("help"), List.of(), choices, List.of());
  }

  private Said answered(Incoming incoming, Person person, Conversation talk, String text) {
    var now = person.heard(clock.instant());
    if (!isAsked(talk)) {
      var checked = checking.of(person, now, text);
      if (checked.isPresent()) {
        return checked.get();
      }
    }
    return person.waiting() == Waiting.COMMUNE && !person.procedure().isEmpty()
        ? answering.answer(incoming, now, question(talk, where(person), text))
        : answering.answer(incoming, now, question(talk, text, talk.place()));
  }

  private String where(Person person) {
    var named = catalogue.find(person.procedure()).map(each -> each.name()).orElse("");
    return words.of("place.question", named + " (" + person.procedure() + ")");
  }

  private Question question(Conversation talk, String text, @Nullable String place) {
    return new Question(
        text,
        talk.turns(),
        Question.Audience.CITIZEN,
        talk.language(),
        place,
        LocalDate.now(clock));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }

  private Said shortened(Said said) {
    var messages = new ArrayList<>(said.messages());
    messages.addFirst(Shown.of(words.of("long", String.valueOf(LONGEST))));
    return new Said(said.person(), messages);
  }
}
