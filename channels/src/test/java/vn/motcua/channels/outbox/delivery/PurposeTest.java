package vn.motcua.channels.outbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeTest {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @ParameterizedTest
  @CsvSource({"21:59,true", "22:00,false", "23:30,false", "05:59,false", "06:00,true"})
  void letsPromotionsRestAtNight(String time, boolean may) {
    var moment = LocalDateTime.parse("2026-11-22T" + time).atZone(VIETNAM).toInstant();

    assertThat(Purpose.PROMOTION.mayGoAt(moment, VIETNAM)).isEqualTo(may);
    assertThat(Purpose.SERVICE.mayGoAt(moment, VIETNAM)).isTrue();
  }
}
