package vn.motcua.channels.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.zalo.ZaloEvent.Use;

/// Every event that Zalo is known to deliver is named here once more, with what becomes of it, so
/// that none is added, lost or treated otherwise by accident.
class ZaloEventTest {

  @Test
  void hearsWhatPeopleDo() {
    assertThat(named(Use.WORDS)).containsExactly("user_send_text");
    assertThat(named(Use.PLACE)).containsExactly("user_send_location");
    assertThat(named(Use.UNREADABLE))
        .containsExactlyInAnyOrder(
            "user_send_image",
            "user_send_link",
            "user_send_sticker",
            "user_send_gif",
            "user_send_audio",
            "user_send_video",
            "user_send_file",
            "user_send_business_card");
    assertThat(named(Use.JOINED)).containsExactlyInAnyOrder("follow", "user_click_chatnow");
    assertThat(named(Use.LEFT)).containsExactly("unfollow");
  }

  @Test
  void takesNothingOfOursForAPersons() {
    assertThat(named(Use.ECHO))
        .containsExactlyInAnyOrder(
            "oa_send_text",
            "oa_send_image",
            "oa_send_list",
            "oa_send_gif",
            "oa_send_file",
            "oa_send_sticker",
            "oa_send_template",
            "oa_send_consent",
            "oa_reacted_message",
            "oa_send_anonymous_text",
            "oa_send_anonymous_image",
            "oa_send_anonymous_file",
            "oa_send_anonymous_sticker");
  }

  @Test
  void ignoresTheRestOnPurpose() {
    assertThat(named(Use.IGNORED))
        .containsExactlyInAnyOrder(
            "user_submit_info",
            "user_received_message",
            "user_seen_message",
            "user_reacted_message",
            "user_reply_consent",
            "user_feedback",
            "add_user_to_tag",
            "shop_has_order",
            "user_call_oa",
            "oa_call_user",
            "user_click_button",
            "user_click_link",
            "anonymous_send_text",
            "anonymous_send_image",
            "anonymous_send_file",
            "anonymous_send_sticker",
            "create_group",
            "user_join_group",
            "change_oa_daily_quota",
            "change_template_quality");
  }

  @Test
  void knowsNamesAsZaloWritesThem() {
    assertThat(ZaloEvent.named("user_send_text")).contains(ZaloEvent.USER_SEND_TEXT);
    assertThat(ZaloEvent.named("USER_SEND_TEXT")).isEmpty();
    assertThat(ZaloEvent.named("")).isEmpty();
  }

  private static List<String> named(Use use) {
    return Arrays.stream(ZaloEvent.values())
        .filter(each -> each.use() == use)
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toList());
  }
}
