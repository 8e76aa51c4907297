package vn.motcua.channels.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Network;

/// An event as text, to be encrypted.
final class ContentJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private enum Type {
    WORDS,
    LOCATION,
    UNREADABLE,
    JOINED,
    LEFT
  }

  private record Kept(
      String id,
      Instant at,
      Type type,
      @Nullable String text,
      @Nullable Double latitude,
      @Nullable Double longitude,
      Incoming.@Nullable Kind kind) {}

  private ContentJson() {}

  static String write(Incoming incoming) {
    var kept =
        switch (incoming.content()) {
          case Content.Words(var text) -> kept(incoming, Type.WORDS, text, null, null, null);
          case Content.Location(var latitude, var longitude) ->
              kept(incoming, Type.LOCATION, null, latitude, longitude, null);
          case Content.Unreadable(var kind) ->
              kept(incoming, Type.UNREADABLE, null, null, null, kind);
          case Content.Joined() -> kept(incoming, Type.JOINED, null, null, null, null);
          case Content.Left() -> kept(incoming, Type.LEFT, null, null, null, null);
        };
    return JSON.writeValueAsString(kept);
  }

  private static Kept kept(
      Incoming incoming,
      Type type,
      @Nullable String text,
      @Nullable Double latitude,
      @Nullable Double longitude,
      Incoming.@Nullable Kind kind) {
    return new Kept(incoming.id(), incoming.at(), type, text, latitude, longitude, kind);
  }

  static Incoming read(String json, Network network, String user) {
    var kept = JSON.readValue(json, Kept.class);
    return new Incoming(network, user, kept.id(), kept.at(), content(kept));
  }

  private static Content content(Kept kept) {
    return switch (kept.type()) {
      case WORDS -> new Content.Words(kept.text() == null ? "" : kept.text());
      case LOCATION -> new Content.Location(orZero(kept.latitude()), orZero(kept.longitude()));
      case UNREADABLE ->
          new Content.Unreadable(kept.kind() == null ? Incoming.Kind.OTHER : kept.kind());
      case JOINED -> new Content.Joined();
      case LEFT -> new Content.Left();
    };
  }

  private static double orZero(@Nullable Double degrees) {
    return degrees == null ? 0 : degrees;
  }
}
