package vn.motcua.channels.zalo.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Incoming.Kind;
import vn.motcua.channels.talk.Network;

/// One event of the platform, as it is delivered or fetched: in a `result` or bare.
///
/// @param name of the event
/// @param message what it is about
record BotUpdate(String name, JsonNode message) {

  private static final int LONGEST_ID = 200;

  /// Reads a body; empty where it is no event.
  static Optional<BotUpdate> read(byte[] body) {
    try {
      return of(JsonMapper.shared().readTree(body));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// The event in `json`; empty where it is none.
  static Optional<BotUpdate> of(JsonNode json) {
    var event = json.path("result").isObject() ? json.path("result") : json;
    var name = text(event, "event_name");
    return name.isEmpty() || !event.path("message").isObject()
        ? Optional.empty()
        : Optional.of(new BotUpdate(name, event.path("message")));
  }

  /// What the person did. Nothing where it is no person or a group: what somebody asks of an office
  /// is nobody else's business.
  List<Incoming> incoming() {
    var chat = text(message.path("chat"), "id");
    var id = text(message, "message_id");
    var isPrivate = !message.path("chat").path("chat_type").asString("").equals("GROUP");
    var isPerson = !message.path("from").path("is_bot").asBoolean(false);
    return isPrivate && isPerson && isId(chat) && isId(id) ? incoming(chat, id) : List.of();
  }

  private static boolean isId(String id) {
    return !id.isEmpty() && id.length() <= LONGEST_ID;
  }

  private List<Incoming> incoming(String chat, String id) {
    return switch (name) {
      case "message.text.received" -> words(chat, id, "text");
      case "message.image.received" -> picture(chat, id);
      case "message.sticker.received" -> unreadable(chat, id, Kind.STICKER);
      case "message.voice.received" -> unreadable(chat, id, Kind.VOICE);
      default -> name.startsWith("message.") ? unreadable(chat, id, Kind.OTHER) : List.of();
    };
  }

  /// The address of a picture is not even read. Its caption may hold the question.
  private List<Incoming> picture(String chat, String id) {
    var sent = unreadable(chat, id, Kind.PICTURE).getFirst();
    return words(chat, id + " caption", "caption").stream()
        .findFirst()
        .map(caption -> List.of(sent, caption))
        .orElse(List.of(sent));
  }

  private List<Incoming> words(String chat, String id, String field) {
    var words = message.path(field).asString("");
    return words.isBlank() ? List.of() : List.of(incoming(chat, id, new Content.Words(words)));
  }

  private List<Incoming> unreadable(String chat, String id, Kind kind) {
    return List.of(incoming(chat, id, new Content.Unreadable(kind)));
  }

  private Incoming incoming(String chat, String id, Content content) {
    return new Incoming(Network.ZALO_BOT, chat, id, at(), content);
  }

  private Instant at() {
    return Instant.ofEpochMilli(message.path("date").asLong(0));
  }

  private static String text(JsonNode node, String field) {
    var value = node.path(field);
    return value.isString() || value.isIntegralNumber() ? value.asString() : "";
  }

  /// Without the person.
  @Override
  public String toString() {
    return "BotUpdate[%s]".formatted(name);
  }
}
