package vn.motcua.channels.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.knowledge.search.Edition;

/// Answers whoever wants an officer on the web, where nobody takes conversations over: with the
/// telephone number and the counter, and nothing that nobody will do.
public final class ToCounter {

  private final Predicate<String> wish;
  private final Function<Language, String> elsewhere;
  private final Supplier<Edition> edition;

  /// @param wish whether words ask for an officer
  /// @param elsewhere where else one can turn to, as a sentence
  /// @param edition which knowledge answers
  public ToCounter(
      Predicate<String> wish, Function<Language, String> elsewhere, Supplier<Edition> edition) {
    this.wish = wish;
    this.elsewhere = elsewhere;
    this.edition = edition;
  }

  /// The reply to a question that asks for an officer; empty for any other.
  Optional<Reply> of(Question question) {
    return wish.test(question.text())
        ? Optional.of(reply(words(question.language())))
        : Optional.empty();
  }

  private String words(Language language) {
    var here =
        language == Language.EN
            ? "I cannot hand this conversation over to an officer here. "
            : "Ở đây tôi không chuyển cuộc trò chuyện cho cán bộ được. ";
    return here + elsewhere.apply(language);
  }

  private Reply reply(String words) {
    var now = edition.get();
    return new Reply(
        UUID.randomUUID().toString(),
        Reply.Status.HANDED_OVER,
        Intent.GENERAL,
        words,
        words,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Reply.KnowledgeDate(now.version(), now.asOf()),
        "rules");
  }
}
