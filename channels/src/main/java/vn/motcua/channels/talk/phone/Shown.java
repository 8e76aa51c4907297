package vn.motcua.channels.talk.phone;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.Outgoing.Link;
import vn.motcua.channels.talk.person.Choice;

/// An answer as it goes to a phone.
///
/// @param text the first page
/// @param rest the other pages
/// @param choices what can be answered
/// @param links addresses
public record Shown(String text, List<String> rest, List<Choice> choices, List<Link> links) {

  /// What asks for the next page.
  public static final String MORE = "Xem thêm";

  /// The most that is offered at once; more is no choice but a list to read.
  static final int MOST = 5;

  public Shown {
    rest = List.copyOf(rest);
    choices = List.copyOf(choices);
    links = List.copyOf(links);
  }

  /// Words with nothing to choose.
  public static Shown of(String text) {
    return new Shown(text, List.of(), List.of(), List.of());
  }

  /// Words with choices that mean what they say.
  public static Shown of(String text, List<String> choices) {
    return new Shown(
        text, List.of(), choices.stream().map(each -> new Choice(each, each)).toList(), List.of());
  }

  /// All of them as one, since networks count messages; what can be chosen is that of the last.
  public static Shown joined(List<Shown> all) {
    var last = all.getLast();
    var text = String.join("\n\n", all.stream().map(Shown::text).toList());
    return new Shown(text, last.rest(), last.choices(), last.links());
  }

  /// The same with `words` behind it.
  public Shown with(String words) {
    return words.isBlank() ? this : new Shown(text + "\n\n" + words, rest, choices, links);
  }

  /// The same with one more choice, the last.
  public Shown offering(String label) {
    var all = new ArrayList<>(choices.subList(0, Math.min(MOST - 1, choices.size())));
    all.add(new Choice(label, label));
    return new Shown(text, rest, all, links);
  }

  /// The same with one more address.
  public Shown linking(Link link) {
    var all = new ArrayList<>(links);
    all.add(link);
    return new Shown(text, rest, choices, all);
  }

  /// The message.
  public Outgoing outgoing() {
    return new Outgoing(text, choices.stream().map(Choice::label).toList(), links);
  }
}
