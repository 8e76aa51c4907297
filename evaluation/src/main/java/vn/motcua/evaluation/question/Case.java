package vn.motcua.evaluation.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;

/// A question with what would be right (TREC: a topic with its qrels).
///
/// @param id unique in its set
/// @param kind a word of the set for the sort of question
/// @param text the question as typed
/// @param history the turns before, oldest first
/// @param expectation the right kind of reply
/// @param codes procedures of which any is right; empty where no procedure is
/// @param intent what the person wants, where the set says
/// @param values figures that the text has to contain, all of them
public record Case(
    String id,
    String kind,
    String text,
    List<Turn> history,
    Expectation expectation,
    List<String> codes,
    @Nullable Intent intent,
    List<String> values) {

  public Case {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Question %s has no text".formatted(id));
    }
    history = List.copyOf(history);
    codes = List.copyOf(codes);
    values = List.copyOf(values);
  }

  /// A question that only has to get a reply.
  public static Case of(String id, String text, Expectation expectation) {
    return new Case(id, "", text, List.of(), expectation, List.of(), null, List.of());
  }

  /// The intent, where the set says.
  public Optional<Intent> wanted() {
    return Optional.ofNullable(intent);
  }

  /// What the assistant is asked.
  public Question question(LocalDate asOf) {
    var bare = Question.of(text, asOf);
    var audience = kind.equals("officer") ? Question.Audience.OFFICER : bare.audience();
    var language = kind.equals("english") ? Question.Language.EN : bare.language();
    return new Question(text, history, audience, language, null, asOf);
  }
}
