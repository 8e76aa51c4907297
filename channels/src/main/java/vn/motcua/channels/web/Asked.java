package vn.motcua.channels.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;

/// Reads questions out of requests.
final class Asked {

  /// Code points of one message.
  static final int TEXT = 2_000;

  /// Code points of a place in words; the longest official one has 80.
  static final int PLACE = 500;

  /// Turns before a question that are read; older ones are left out.
  private static final int TURNS = 40;

  /// Code points of an earlier turn; answers are longer than questions.
  private static final int TURN = 20_000;

  private final Clock clock;

  Asked(Clock clock) {
    this.clock = clock;
  }

  /// A question that brings its own history.
  Question alone(JsonNode body) {
    var fields = Fields.of(body);
    var turns = fields.objects("history").stream().map(Asked::turn).toList();
    return question(fields, last(turns), Question.Language.VI, null);
  }

  /// The next message of a conversation.
  Question within(Conversation conversation, JsonNode body) {
    return question(
        Fields.of(body), conversation.turns(), conversation.language(), conversation.place());
  }

  private Question question(
      Fields fields, List<Turn> history, Question.Language language, @Nullable String place) {
    return new Question(
        fields.required("text", TEXT),
        history,
        fields.constant("audience", Question.Audience.class).orElse(Question.Audience.CITIZEN),
        fields.constant("language", Question.Language.class).orElse(language),
        fields.text("place", PLACE).filter(words -> !words.isEmpty()).orElse(place),
        fields.date("asOf").orElseGet(() -> LocalDate.now(clock)));
  }

  private static Turn turn(Fields fields) {
    return new Turn(
        fields.constant("role", Turn.Role.class).orElse(Turn.Role.USER),
        fields.text("text", TURN).orElse(""));
  }

  private static List<Turn> last(List<Turn> turns) {
    return turns.subList(Math.max(0, turns.size() - TURNS), turns.size());
  }
}
