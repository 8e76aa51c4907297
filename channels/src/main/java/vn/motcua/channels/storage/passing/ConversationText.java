package vn.motcua.channels.storage.passing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.conversation.Conversation;
import vn.motcua.assistant.conversation.FormTalk;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Turn;

/// A conversation as bytes, to be encrypted: JSON, compressed to a third or so, since all of it is
/// written again with every message.
record ConversationText(
    Instant openedAt,
    Question.Language language,
    @Nullable String place,
    List<Turn> turns,
    @Nullable FormTalk talk) {

  static ConversationText begun(Instant now, Question.Language language, @Nullable String place) {
    return new ConversationText(now, language, place, List.of(), null);
  }

  static ConversationText read(byte[] bytes) {
    try (var text = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return JsonMapper.shared().readValue(text, ConversationText.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] written() {
    var bytes = new ByteArrayOutputStream();
    try (var text = new DeflaterOutputStream(bytes)) {
      text.write(JsonMapper.shared().writeValueAsBytes(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Conversation of(String id) {
    return new Conversation(id, openedAt, language, place, turns, Optional.ofNullable(talk));
  }

  ConversationText withTurns(List<Turn> others) {
    return new ConversationText(openedAt, language, place, others, talk);
  }

  ConversationText about(@Nullable FormTalk other) {
    return new ConversationText(openedAt, language, place, turns, other);
  }
}
