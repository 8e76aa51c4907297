package vn.motcua.channels;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.channels.inbox.StoredInbox;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.messages.GroupedWrites;
import vn.motcua.channels.zalo.WebhookController;
import vn.motcua.channels.zalo.ZaloSettings;
import vn.motcua.channels.zalo.account.OfficialAccount;
import vn.motcua.channels.zalo.account.StoredTokens;
import vn.motcua.channels.zalo.account.ZaloHealth;
import vn.motcua.channels.zalo.send.ZaloCarrier;

/// How a Zalo Official Account is put together, where one is on.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "motcua.zalo.oa", name = "on", havingValue = "true")
@EnableConfigurationProperties(ZaloSettings.class)
class ZaloWiring {

  @Bean
  WebhookController zaloWebhook(
      StoredInbox inbox, ZaloSettings settings, MeterRegistry meters, Clock clock) {
    return new WebhookController(inbox, settings, meters, clock);
  }

  @Bean
  OfficialAccount officialAccount(
      @Qualifier("database") Database database,
      GroupedWrites writes,
      MessageCipher cipher,
      ZaloSettings settings,
      Clock clock) {
    return new OfficialAccount(settings, new StoredTokens(database, writes, cipher), clock);
  }

  @Bean
  ZaloCarrier zaloCarrier(ZaloSettings settings, OfficialAccount account) {
    return new ZaloCarrier(settings, account.tokens());
  }

  @Bean
  ZaloHealth zaloHealthIndicator(OfficialAccount account) {
    return new ZaloHealth(account);
  }
}
