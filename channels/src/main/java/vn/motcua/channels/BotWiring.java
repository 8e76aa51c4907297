package vn.motcua.channels;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.channels.inbox.StoredInbox;
import vn.motcua.channels.outbox.delivery.Waiting;
import vn.motcua.channels.zalo.bot.Bot;
import vn.motcua.channels.zalo.bot.BotCarrier;
import vn.motcua.channels.zalo.bot.BotHealth;
import vn.motcua.channels.zalo.bot.BotPolling;
import vn.motcua.channels.zalo.bot.BotSettings;
import vn.motcua.channels.zalo.bot.BotWebhook;

/// How a bot of Zalo's Bot Platform is put together, where one is on.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "motcua.zalo.bot", name = "on", havingValue = "true")
@EnableConfigurationProperties(BotSettings.class)
class BotWiring {

  @Bean
  Bot zaloBot(BotSettings settings, StoredInbox inbox) {
    return new Bot(settings, inbox);
  }

  @Bean
  BotWebhook zaloBotWebhook(Bot bot, MeterRegistry meters) {
    return new BotWebhook(bot, meters);
  }

  @Bean
  BotCarrier zaloBotCarrier(Bot bot) {
    return new BotCarrier(bot);
  }

  @Bean
  BotPolling zaloBotPolling(Bot bot) {
    return new BotPolling(bot, Waiting::sleep);
  }

  @Bean
  BotHealth zaloBotHealthIndicator(Bot bot) {
    return new BotHealth(bot);
  }
}
