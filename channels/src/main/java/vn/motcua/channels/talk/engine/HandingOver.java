package vn.motcua.channels.talk.engine;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.fill.FieldState;
import vn.motcua.assistant.fill.FillingState;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.officer.Officers;
import vn.motcua.channels.talk.officer.Presence;
import vn.motcua.channels.talk.officer.Story;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.channels.talk.phone.PlainWords;
import vn.motcua.channels.talk.phone.Shown;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Catalogue;

/// Passes a conversation on to officers, and says only what will happen.
final class HandingOver {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");
  private static final int LONGEST = 300;

  private final Officers officers;
  private final FormFilling filling;
  private final Catalogue catalogue;
  private final UnaryOperator<String> masking;
  private final TalkWords words;

  /// @param masking takes personal data out of what officers are told
  HandingOver(
      Officers officers,
      FormFilling filling,
      Catalogue catalogue,
      UnaryOperator<String> masking,
      TalkWords words) {
    this.officers = officers;
    this.filling = filling;
    this.catalogue = catalogue;
    this.masking = masking;
    this.words = words;
  }

  /// Asks for an officer.
  Said ask(Incoming incoming, Person person, Conversation conversation) {
    return switch (officers.presence(incoming.network())) {
      case Presence.Nobody _ ->
          Said.of(person.failed(0), words.of("officer.nobody", words.elsewhere()));
      case Presence.Here(var until) ->
          put(incoming, person, conversation, words.of("officer.here", HOUR.format(until)));
      case Presence.Away away -> put(incoming, person, conversation, told(away));
    };
  }

  private String told(Presence.Away away) {
    var said = words.of("officer.away", MOMENT.format(away.from()));
    return away.answered() ? said : said + "\n\n" + words.of("officer.window");
  }

  private Said put(Incoming incoming, Person person, Conversation conversation, String told) {
    var story = story(person, conversation);
    if (!officers.ask(incoming.network(), incoming.user(), story)) {
      return Said.of(person, words.of("officer.already", words.of("officer.meanwhile")));
    }
    var lines =
        List.of(told, words.of("officer.meanwhile"), words.of("officer.urgent", words.elsewhere()));
    return Said.of(person.failed(0), String.join("\n\n", lines));
  }

  private Story story(Person person, Conversation conversation) {
    var state = conversation.talk().map(FormTalk::open).flatMap(filling::state);
    return new Story(
        conversation.turns().stream().map(this::line).toList(),
        catalogue.find(person.procedure()).map(HandingOver::named).orElse(""),
        state.map(HandingOver::progress).orElse(""),
        state.map(HandingOver::filled).orElse(List.of()));
  }

  private Story.Line line(Turn turn) {
    var person = turn.role() == Turn.Role.USER;
    var said = person ? turn.text() : PlainWords.of(turn.text()).split("\n\n", 2)[0];
    var masked = masking.apply(said);
    return new Story.Line(
        person, masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked);
  }

  private static String named(Procedure procedure) {
    return procedure.name() + " (" + procedure.code() + ")";
  }

  private static String progress(FillingState state) {
    return "%s: %d/%d mục".formatted(state.form().name(), state.done(), state.fields().size());
  }

  private static List<String> filled(FillingState state) {
    return state.fields().stream()
        .filter(FieldState::done)
        .map(field -> field.field().label())
        .toList();
  }

  /// The same answer with an officer offered, or where else to turn.
  Shown offered(Incoming incoming, Shown answer) {
    return switch (officers.presence(incoming.network())) {
      case Presence.Nobody _ -> answer.with(words.of("failed.elsewhere", words.elsewhere()));
      case Presence.Here _, Presence.Away _ ->
          answer.with(words.of("officer.offer")).offering(words.of("help.officer"));
    };
  }

  /// Gives the conversation back to the assistant, where an officer was asked for.
  Optional<Said> left(Incoming incoming, Person person) {
    return officers.leave(incoming.network(), incoming.user())
        ? Optional.of(Said.of(person, words.of("officer.left")))
        : Optional.empty();
  }

  /// Whether an officer has the conversation, who then gets `said` too. Who only waits for one has
  /// it told as well, unless it answers a form.
  boolean taken(Incoming incoming, String said, boolean answersForm) {
    if (answersForm && !hold(incoming)) {
      return false;
    }
    return officers.hear(incoming.network(), incoming.user(), incoming.id(), said);
  }

  /// Whether an officer has the conversation now.
  boolean hold(Incoming incoming) {
    return officers.holds(incoming.network(), incoming.user());
  }

  /// Erases what officers have of a person.
  void forget(Incoming incoming) {
    officers.forget(incoming.network(), incoming.user());
  }
}
