package vn.motcua.channels.zalo.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Incoming.Kind;
import vn.motcua.channels.talk.Network;

class BotUpdateTest {

  private static final String BARE =
      """
      {"event_name":"%s","message":{"from":{"id":"u1","display_name":"Người Mẫu","is_bot":%s},
        "chat":{"id":"c1","chat_type":"%s"},"message_id":"m1","date":1760000000000,%s}}\
      """;

  private static List<Incoming> read(String json) {
    return BotUpdate.read(json.getBytes(StandardCharsets.UTF_8))
        .map(BotUpdate::incoming)
        .orElse(List.of());
  }

  @Test
  void readsWordsWrappedAndBare() {
    var bare = BARE.formatted("message.text.received", false, "PRIVATE", "\"text\":\"xin chào\"");

    assertThat(read(Platform.TEXT))
        .isEqualTo(read(bare))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.network()).isEqualTo(Network.ZALO_BOT);
          assertThat(it.user()).isEqualTo("c1");
          assertThat(it.id()).isEqualTo("m1");
          assertThat(it.at().toEpochMilli()).isEqualTo(1_760_000_000_000L);
          assertThat(it.content()).isEqualTo(new Content.Words("xin chào"));
        });
  }

  @ParameterizedTest
  @CsvSource({"image, PICTURE", "sticker, STICKER", "voice, VOICE", "unsupported, OTHER"})
  void namesWhatCannotBeRead(String event, Kind kind) {
    var json =
        BARE.formatted(
            "message." + event + ".received", false, "PRIVATE", "\"url\":\"https://a.example\"");

    assertThat(read(json))
        .singleElement()
        .satisfies(it -> assertThat(it.content()).isEqualTo(new Content.Unreadable(kind)));
    assertThat(read(json).toString()).doesNotContain("a.example");
  }

  @Test
  void hearsTheCaptionOfAPictureAfterIt() {
    var json =
        BARE.formatted("message.image.received", false, "PRIVATE", "\"caption\":\"cái này?\"");

    assertThat(read(json)).hasSize(2);
    assertThat(read(json).get(1).id()).isNotEqualTo(read(json).get(0).id());
  }

  @Test
  void ignoresGroupsAndOtherBots() {
    assertThat(read(BARE.formatted("message.text.received", false, "GROUP", "\"text\":\"a\"")))
        .isEmpty();
    assertThat(read(BARE.formatted("message.text.received", true, "PRIVATE", "\"text\":\"a\"")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "null",
        "{}",
        "{\"event_name\":\"message.text.received\"}",
        "{\"event_name\":\"message.text.received\",\"message\":{}}",
        "{\"event_name\":7,\"message\":{\"chat\":7}}",
        "{\"ok\":true,\"result\":[]}"
      })
  void takesNothingFromWhatIsNoEvent(String json) {
    assertThat(read(json)).isEmpty();
  }
}
