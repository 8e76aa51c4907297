package vn.motcua.channels.zalo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Network;

/// One delivery of Zalo, read. Ids are taken as text or as number, since sources differ.
///
/// @param appId the application that it is for
/// @param timestamp as it stands there, in milliseconds
/// @param name of the event
/// @param body all of it
record Delivered(String appId, String timestamp, String name, JsonNode body) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_NUMBER = 18;
  private static final int LONGEST_ID = 200;

  /// Reads a body; empty where it is no event.
  static Optional<Delivered> read(byte[] body) {
    try {
      var json = JSON.readTree(body);
      var read =
          new Delivered(
              text(json, "app_id"), text(json, "timestamp"), text(json, "event_name"), json);
      return read.isWhole() ? Optional.of(read) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private boolean isWhole() {
    return body.isObject()
        && !appId.isEmpty()
        && !name.isEmpty()
        && timestamp.length() <= LONGEST_NUMBER
        && !timestamp.isEmpty()
        && timestamp.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  private static String text(JsonNode node, String field) {
    var value = node.path(field);
    return value.isString() || value.isIntegralNumber() ? value.asString() : "";
  }

  Instant at() {
    return Instant.ofEpochMilli(Long.parseLong(timestamp));
  }

  Optional<ZaloEvent> event() {
    return ZaloEvent.named(name);
  }

  /// The account that a message of a person is for.
  String account() {
    return text(body.path("recipient"), "id");
  }

  /// What the person did; nothing where it lacks who or what.
  List<Incoming> incoming(ZaloEvent event) {
    var user = user();
    if (user.isEmpty() || user.length() > LONGEST_ID) {
      return List.of();
    }
    return switch (event.use()) {
      case WORDS -> words(user, "").map(List::of).orElse(List.of());
      case PLACE -> place(user);
      case UNREADABLE -> unreadable(user, event.kind());
      case JOINED -> List.of(incoming(user, id(user), new Content.Joined()));
      case LEFT -> List.of(incoming(user, id(user), new Content.Left()));
      case ECHO, IGNORED -> List.of();
    };
  }

  private String user() {
    for (var place : List.of("sender", "follower")) {
      var id = text(body.path(place), "id");
      if (!id.isEmpty()) {
        return id;
      }
    }
    return text(body, "user_id");
  }

  /// A message has an id; anything else is told by who did what and when.
  private String id(String user) {
    var id = text(body.path("message"), "msg_id");
    return id.isEmpty() || id.length() > LONGEST_ID
        ? "%s %s %s".formatted(name, user, timestamp)
        : id;
  }

  private Optional<Incoming> words(String user, String suffix) {
    var text = body.path("message").path("text").asString("");
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(incoming(user, id(user) + suffix, new Content.Words(text)));
  }

  /// The caption of a picture may hold the question, so it is heard after it.
  private List<Incoming> unreadable(String user, Incoming.Kind kind) {
    var caption = words(user, " caption");
    if (kind == Incoming.Kind.OTHER && caption.isPresent()) {
      return List.of(caption.get());
    }
    var sent = incoming(user, id(user), new Content.Unreadable(kind));
    return caption.map(words -> List.of(sent, words)).orElse(List.of(sent));
  }

  private List<Incoming> place(String user) {
    var where =
        body.path("message").path("attachments").path(0).path("payload").path("coordinates");
    var latitude = where.path("latitude").asDouble(Double.NaN);
    var longitude = where.path("longitude").asDouble(Double.NaN);
    var content =
        Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
            ? new Content.Location(latitude, longitude)
            : new Content.Unreadable(Incoming.Kind.OTHER);
    return List.of(incoming(user, id(user), content));
  }

  private Incoming incoming(String user, String id, Content content) {
    return new Incoming(Network.ZALO_OA, user, id, at(), content);
  }

  @Override
  public String toString() {
    return "Delivered[%s]".formatted(name);
  }
}
