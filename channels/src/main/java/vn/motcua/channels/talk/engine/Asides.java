package vn.motcua.channels.talk.engine;

import java.util.Locale;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.channels.talk.Incoming.Content.Location;
import vn.motcua.channels.talk.Incoming.Kind;
import vn.motcua.channels.talk.form.FormLinks;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.channels.talk.person.Waiting;
import vn.motcua.channels.talk.phone.Shown;

/// Answers what is no words: nothing that was sent is fetched, looked at or kept.
final class Asides {

  private final FormLinks forms;
  private final NearestCounters counters;
  private final TalkWords words;

  Asides(FormLinks forms, NearestCounters counters, TalkWords words) {
    this.forms = forms;
    this.counters = counters;
    this.words = words;
  }

  /// What to say to a picture, a voice and the like.
  Said unreadable(Person person, Conversation conversation, Kind kind) {
    if (kind == Kind.PICTURE) {
      return picture(person, conversation);
    }
    var said =
        Shown.of(words.of(kind.name().toLowerCase(Locale.ROOT)) + "\n\n" + words.elsewhere());
    return Said.of(person, said.offering(words.of("help.officer")));
  }

  /// A form under way opens with the scanner beside it.
  private Said picture(Person person, Conversation conversation) {
    var said = Shown.of(words.of("picture"));
    var link =
        conversation
            .talk()
            .filter(talk -> talk.stage() != FormTalk.Stage.OFFERED)
            .flatMap(talk -> forms.open(talk, words.of("picture.link")))
            .or(() -> forms.page(words.of("picture.link")));
    return Said.of(
        person,
        link.map(each -> said.with(words.of("picture.scan")).linking(each))
            .orElseGet(() -> said.with(words.elsewhere())));
  }

  /// Where the counters are that are known with their place; else in which commune the person is.
  Said location(Person person, Location at) {
    var near = counters.near(at);
    if (near.isEmpty()) {
      return Said.of(person.awaiting(Waiting.COMMUNE), words.of("place.ask"));
    }
    var lines = new StringBuilder(words.of("place.near")).append('\n');
    near.forEach(each ->
        lines
            .append("\n- ")
            .append(
                words.of(
                    "place.point",
                    each.name(),
                    String.format(Locale.of("vi"), "%.1f", each.kilometres()),
                    each.address())));
    lines.append("\n\n").append(words.of("place.commune"));
    return Said.of(person.awaiting(Waiting.COMMUNE), lines.toString());
  }
}
