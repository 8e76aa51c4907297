package vn.motcua.channels.talk.engine;

import java.util.Optional;
import vn.motcua.assistant.dialogue.WholeMessage;
import vn.motcua.channels.talk.person.Choice;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.VietnameseText;

/// What the words of a message mean before anybody answers them: a choice that was offered, or an
/// order to the conversation.
final class Sense {

  private final WholeMessage<Order> orders =
      WholeMessage.of(Order.class, "orders.tsv", Order.class);
  private final EverydayTerms terms = new EverydayTerms();

  /// The choice whose label `text` is, of those that were offered last.
  static Optional<Choice> choice(Person person, String text) {
    var typed = VietnameseText.bareWords(text);
    return person.choices().stream()
        .filter(choice -> VietnameseText.bareWords(choice.label()).equals(typed))
        .findFirst();
  }

  /// The order in `text`, if it is one.
  Optional<Order> order(String text) {
    return orders.in(text, terms);
  }
}
