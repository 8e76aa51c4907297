package vn.motcua.channels.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.channels.talk.Network;

class HandOverDeskTest {

  private static final Instant HEARD = Instant.parse("2026-11-20T02:00:00Z");
  private static final Duration WINDOW = Duration.ofDays(2);

  @Test
  void letsAnOfficialAccountAnswerForATimeAndABotForEver() {
    assertThat(HandOverDesk.end(Network.ZALO_OA, HEARD, WINDOW)).contains(HEARD.plus(WINDOW));
    assertThat(HandOverDesk.end(Network.ZALO_BOT, HEARD, WINDOW)).isEmpty();
  }

  @Test
  void setsNoEndWhereTheInstallationSetsNone() {
    assertThat(HandOverDesk.end(Network.ZALO_OA, HEARD, Duration.ZERO)).isEmpty();
  }
}
