package vn.motcua.channels.inbox;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.channels.talk.Outgoing;

/// Answers cut into what is read at one time; the rest comes when it is asked for. So nobody is
/// flooded, and the few messages that a network allows are not used up at once.
final class Pages {

  /// A choice is told by one digit, so that nobody mistypes it.
  static final int MOST_CHOICES = 9;

  /// About two messages of Zalo, in characters.
  static final int LONGEST = 3_800;

  private static final String MORE_CHOICES = "Các lựa chọn tiếp theo:";

  private Pages() {}

  /// The answer to send now, and what is offered with it.
  record Cut(List<Outgoing> now, Menu menu) {}

  static Cut of(List<Outgoing> answers) {
    var now = new ArrayList<Outgoing>();
    var later = new ArrayList<Outgoing>();
    for (var answer : answers) {
      var pages = pages(answer);
      now.add(pages.getFirst());
      later.addAll(pages.subList(1, pages.size()));
    }
    return new Cut(now, new Menu(offered(now), later));
  }

  /// The next page, where [Menu#hasMoreFor] says that there is one.
  static Cut next(Menu menu) {
    var page = menu.later().getFirst();
    var rest = menu.later().subList(1, menu.later().size());
    return new Cut(List.of(page), new Menu(page.choices(), rest));
  }

  private static List<String> offered(List<Outgoing> messages) {
    return messages.reversed().stream()
        .map(Outgoing::choices)
        .filter(choices -> !choices.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Outgoing> pages(Outgoing answer) {
    var texts = texts(answer.text());
    var pages = new ArrayList<Outgoing>();
    for (var text : texts.subList(0, texts.size() - 1)) {
      pages.add(new Outgoing(text, List.of(Menu.MORE), List.of()));
    }
    var choices = answer.choices();
    var text = texts.getLast();
    var links = answer.links();
    while (choices.size() > MOST_CHOICES) {
      var shown = new ArrayList<>(choices.subList(0, MOST_CHOICES - 1));
      shown.add(Menu.MORE);
      pages.add(new Outgoing(text, shown, links));
      choices = choices.subList(MOST_CHOICES - 1, choices.size());
      text = MORE_CHOICES;
      links = List.of();
    }
    pages.add(new Outgoing(text, choices, links));
    return pages;
  }

  /// Cut at ends of paragraphs, else of lines.
  private static List<String> texts(String text) {
    var texts = new ArrayList<String>();
    var rest = text;
    while (rest.length() > LONGEST) {
      var end = end(rest);
      texts.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    texts.add(rest);
    return texts;
  }

  private static int end(String text) {
    for (var mark : List.of("\n\n", "\n", ". ", " ")) {
      var at = text.lastIndexOf(mark, LONGEST - mark.length());
      if (at > LONGEST / 2) {
        return at + mark.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
  }
}
