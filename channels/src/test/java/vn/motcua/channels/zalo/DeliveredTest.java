package vn.motcua.channels.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.channels.talk.Incoming;
import vn.motcua.channels.talk.Incoming.Content;
import vn.motcua.channels.talk.Incoming.Kind;

/// Events in Zalo's layout; everybody and everything in them is made up.
class DeliveredTest {

  private static final String HEAD = "\"app_id\":\"11\",\"timestamp\":\"1790000000000\"";

  @Test
  void readsWords() {
    var heard =
        only(
            """
            "event_name":"user_send_text","sender":{"id":"22"},"recipient":{"id":"33"},
            "message":{"msg_id":"m1","text":"Làm khai sinh ở đâu?"}\
            """);

    assertThat(heard.user()).isEqualTo("22");
    assertThat(heard.id()).isEqualTo("m1");
    assertThat(heard.at()).isEqualTo(Instant.ofEpochMilli(1_790_000_000_000L));
    assertThat(heard.content()).isEqualTo(new Content.Words("Làm khai sinh ở đâu?"));
  }

  @Test
  void readsAPlaceWhoseNumbersAreText() {
    var heard =
        only(
            """
            "event_name":"user_send_location","sender":{"id":"22"},"message":{"msg_id":"m2",
            "text":"Bến tự đặt","attachments":[{"type":"location","payload":{"coordinates":
            {"latitude":"10.5","longitude":"106.25"}}}]}\
            """);

    assertThat(heard.content()).isEqualTo(new Content.Location(10.5, 106.25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"đâu đó\"", "\"91\"", "null", "\"NaN\""})
  void takesAPlaceThatIsNoneForUnreadable(String latitude) {
    var heard =
        only(
            """
            "event_name":"user_send_location","sender":{"id":"22"},"message":{"msg_id":"m2",
            "attachments":[{"payload":{"coordinates":{"latitude":%s,"longitude":"1"}}}]}\
            """
                .formatted(latitude));

    assertThat(heard.content()).isEqualTo(new Content.Unreadable(Kind.OTHER));
  }

  @ParameterizedTest
  @CsvSource({
    "user_send_image,PICTURE", "user_send_audio,VOICE", "user_send_sticker,STICKER",
    "user_send_gif,STICKER", "user_send_video,VIDEO", "user_send_file,FILE",
    "user_send_business_card,CONTACT", "user_send_link,OTHER"
  })
  void saysWhatItCannotTake(String event, Kind kind) {
    var heard =
        only(
            """
            "event_name":"%s","sender":{"id":"22"},"message":{"msg_id":"m3","text":"",
            "attachments":[{"payload":{"url":"https://example.invalid/x"}}]}\
            """
                .formatted(event));

    assertThat(heard.content()).isEqualTo(new Content.Unreadable(kind));
  }

  @Test
  void hearsTheCaptionOfAPictureAfterIt() {
    var heard =
        read(
            """
            "event_name":"user_send_image","sender":{"id":"22"},
            "message":{"msg_id":"m4","text":"giấy này được không?"}\
            """);

    assertThat(heard)
        .extracting(Incoming::content)
        .containsExactly(
            new Content.Unreadable(Kind.PICTURE), new Content.Words("giấy này được không?"));
    assertThat(heard).extracting(Incoming::id).doesNotHaveDuplicates();
  }

  @Test
  void tellsComingAndGoingApartByWhoAndWhen() {
    var come = only("\"event_name\":\"follow\",\"oa_id\":\"33\",\"follower\":{\"id\":\"22\"}");
    var gone = only("\"event_name\":\"unfollow\",\"oa_id\":\"33\",\"follower\":{\"id\":\"22\"}");
    var chat = only("\"event_name\":\"user_click_chatnow\",\"oa_id\":\"33\",\"user_id\":\"22\"");

    assertThat(come.content()).isEqualTo(new Content.Joined());
    assertThat(gone.content()).isEqualTo(new Content.Left());
    assertThat(chat.content()).isEqualTo(new Content.Joined());
    assertThat(List.of(come.id(), gone.id(), chat.id())).doesNotHaveDuplicates();
    assertThat(List.of(come.user(), gone.user(), chat.user())).containsOnly("22");
  }

  @Test
  void takesIdsThatAreNumbers() {
    var body = "{\"app_id\":11,\"timestamp\":1790000000000,\"event_name\":\"follow\"}";

    assertThat(Delivered.read(body.getBytes(StandardCharsets.UTF_8)).orElseThrow().appId())
        .isEqualTo("11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "{",
        "{}",
        "{\"app_id\":\"1\",\"timestamp\":\"x\",\"event_name\":\"follow\"}",
        "{\"app_id\":\"1\",\"timestamp\":\"-1\",\"event_name\":\"follow\"}",
        "{\"app_id\":\"1\",\"timestamp\":\"9999999999999999999\",\"event_name\":\"follow\"}",
        "{\"app_id\":\"1\",\"timestamp\":\"1\"}"
      })
  void isNoEvent(String body) {
    assertThat(Delivered.read(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void saysNothingOfThePersonInItsName() {
    assertThat(delivered("\"event_name\":\"follow\",\"follower\":{\"id\":\"2222\"}").toString())
        .doesNotContain("2222");
  }

  private static Incoming only(String rest) {
    var all = read(rest);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static List<Incoming> read(String rest) {
    var delivered = delivered(rest);
    return delivered.incoming(delivered.event().orElseThrow());
  }

  private static Delivered delivered(String rest) {
    var body = "{" + HEAD + "," + rest + "}";
    return Delivered.read(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}
