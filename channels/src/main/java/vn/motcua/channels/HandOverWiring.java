package vn.motcua.channels;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.motcua.channels.handover.HandOverDesk;
import vn.motcua.channels.handover.HandOverQueue;
import vn.motcua.channels.handover.HandOverSettings;
import vn.motcua.channels.handover.HandOverUpkeep;
import vn.motcua.channels.handover.OfficeHours;
import vn.motcua.channels.handover.StoredHandOvers;
import vn.motcua.channels.officer.handover.HandOverController;
import vn.motcua.channels.officer.handover.HandOversController;
import vn.motcua.channels.outbox.Outbox;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.console.Role;
import vn.motcua.channels.storage.console.StoredAccounts;
import vn.motcua.channels.talk.engine.TalkOptions;
import vn.motcua.channels.zalo.ZaloSettings;
import vn.motcua.knowledge.LiveCalendar;

/// How conversations reach officers: the queue, its page, and what the clock does to it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({HandOverSettings.class, ZaloSettings.class})
@Import({HandOverController.class, HandOversController.class})
class HandOverWiring {

  @Bean
  StoredHandOvers handOvers(
      @Qualifier("database") Database database, MessageCipher cipher, Clock clock) {
    return new StoredHandOvers(database, cipher, clock);
  }

  @Bean
  HandOverQueue officers(
      StoredHandOvers handOvers,
      StoredAccounts accounts,
      LiveCalendar calendar,
      HandOverSettings settings,
      ZaloSettings zalo,
      Clock clock) {
    return new HandOverQueue(
        handOvers,
        new OfficeHours(settings.hours(), calendar::now, clock),
        () -> settings.enabled() && isStaffed(accounts),
        zalo.window(),
        ConsoleWiring::masked,
        clock);
  }

  private static boolean isStaffed(StoredAccounts accounts) {
    return accounts.all().stream()
        .anyMatch(each -> each.role() == Role.OFFICER || each.role() == Role.LEAD);
  }

  @Bean
  HandOverDesk handOverDesk(
      StoredHandOvers handOvers, Outbox outbox, ZaloSettings zalo, Clock clock) {
    return new HandOverDesk(handOvers, outbox, zalo.window(), clock);
  }

  @Bean
  HandOverUpkeep handOverUpkeep(
      StoredHandOvers handOvers,
      HandOverDesk desk,
      HandOverSettings settings,
      TalkOptions options,
      Clock clock) {
    return new HandOverUpkeep(handOvers, desk, settings, options.elsewhere(), clock);
  }

  @Bean
  MeterBinder handOverMeters(StoredHandOvers handOvers) {
    return registry ->
        Gauge.builder("motcua.handovers.waiting", handOvers, StoredHandOvers::waiting)
            .description("Conversations that wait for an officer")
            .register(registry);
  }
}
