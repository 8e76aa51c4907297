package vn.motcua.channels.web.own;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.Turn;
import vn.motcua.assistant.fill.Filling;
import vn.motcua.channels.storage.console.StoredFeedback;
import vn.motcua.channels.web.Values;

/// What is held, as its owner gets it.
record DataJson(
    ConversationData conversation, List<FillingData> fillings, List<FeedbackData> feedback) {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  record ConversationData(
      OffsetDateTime openedAt,
      OffsetDateTime keptUntil,
      String language,
      @Nullable String place,
      List<TurnData> turns) {

    private static ConversationData of(Conversation conversation, Instant keptUntil) {
      return new ConversationData(
          local(conversation.openedAt()),
          local(keptUntil),
          Values.word(conversation.language()),
          conversation.place(),
          conversation.turns().stream().map(TurnData::of).toList());
    }
  }

  record TurnData(String role, String text) {

    private static TurnData of(Turn turn) {
      return new TurnData(Values.word(turn.role()), turn.text());
    }
  }

  record FillingData(
      String form, String version, OffsetDateTime keptUntil, Map<String, AnswerData> answers) {

    private static FillingData of(Filling filling) {
      var answers = new LinkedHashMap<String, AnswerData>();
      filling
          .answers()
          .forEach((field, answer) ->
              answers.put(
                  field,
                  new AnswerData(answer.value(), Values.word(answer.origin()), answer.note())));
      return new FillingData(
          filling.form(), filling.version(), local(filling.expiresAt()), answers);
    }
  }

  record AnswerData(String value, String origin, String note) {}

  record FeedbackData(OffsetDateTime givenAt, String rating, List<String> reasons, String comment) {

    private static FeedbackData of(StoredFeedback.Given given) {
      var feedback = given.feedback();
      return new FeedbackData(
          local(given.at()),
          Values.word(feedback.rating()),
          feedback.reasons(),
          feedback.comment());
    }
  }

  static DataJson of(OwnData.Held held) {
    return new DataJson(
        ConversationData.of(held.conversation(), held.keptUntil()),
        held.fillings().stream().map(FillingData::of).toList(),
        held.feedback().stream().map(FeedbackData::of).toList());
  }

  private static OffsetDateTime local(Instant instant) {
    return instant.atZone(VIETNAM).toOffsetDateTime();
  }
}
