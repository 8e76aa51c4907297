package vn.motcua.channels.storage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.limit.Spent;
import vn.motcua.channels.storage.Database;

/// What every database keeps about language models.
abstract class ModelStoreContract {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

  abstract Database database();

  @Test
  void addsUpWhatADayTook() {
    var ledger = new StoredLedger(database());

    assertThat(ledger.on(DAY)).isEqualTo(Spent.NOTHING);
    ledger.add(DAY, new Spent(1, 1_000, 200, new BigDecimal("0.000001")));
    var sum = ledger.add(DAY, new Spent(1, 5_000_000_000L, 7, new BigDecimal("123456789.5")));

    assertThat(sum).isEqualTo(new StoredLedger(database()).on(DAY));
    assertThat(sum.calls()).isEqualTo(2);
    assertThat(sum.tokensIn()).isEqualTo(5_000_001_000L);
    assertThat(sum.tokensOut()).isEqualTo(207);
    assertThat(sum.cost()).isEqualByComparingTo("123456789.500001");
    assertThat(ledger.on(DAY.plusDays(1))).isEqualTo(Spent.NOTHING);
  }

  @Test
  void keepsSwitchesWithTheirReason() {
    var here = new StoredSwitches(database(), CLOCK);
    var there = new StoredSwitches(database(), CLOCK);
    assertThat(here.isOff(Channel.WEB)).isFalse();

    here.set(Channel.WEB, true, "kiểm tra câu trả lời", "mau");

    assertThat(here.isOff(Channel.WEB)).isTrue();
    assertThat(here.isOff(Channel.ZALO)).isFalse();
    assertThat(there.isOff(Channel.WEB)).isFalse();
    there.refresh();
    assertThat(there.of(Channel.WEB))
        .contains(new Switch(Channel.WEB, true, "kiểm tra câu trả lời", "mau", CLOCK.instant()));

    there.set(Channel.WEB, false, "đã xong", "mau");
    here.refresh();
    assertThat(here.isOff(Channel.WEB)).isFalse();
    assertThat(here.of(Channel.WEB)).map(Switch::reason).contains("đã xong");
  }
}
