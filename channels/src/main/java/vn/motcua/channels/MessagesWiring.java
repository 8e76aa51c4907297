package vn.motcua.channels;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.channels.inbox.Hearing;
import vn.motcua.channels.inbox.HearingWorker;
import vn.motcua.channels.inbox.MessageUpkeep;
import vn.motcua.channels.inbox.StoredInbox;
import vn.motcua.channels.outbox.Carrier;
import vn.motcua.channels.outbox.DeadLetters;
import vn.motcua.channels.outbox.StoredOutbox;
import vn.motcua.channels.outbox.StuckMessages;
import vn.motcua.channels.outbox.delivery.Backoff;
import vn.motcua.channels.outbox.delivery.Delivery;
import vn.motcua.channels.outbox.delivery.DeliveryWorker;
import vn.motcua.channels.outbox.delivery.Waiting;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.storage.messages.GroupedWrites;
import vn.motcua.channels.storage.messages.StoredPeople;
import vn.motcua.channels.talk.Outgoing;
import vn.motcua.channels.talk.Talking;

/// How messages of any network come in and go out. Nothing runs where no network is on.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessagesSettings.class)
class MessagesWiring {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  private static final Outgoing APOLOGY =
      Outgoing.of(
          "Xin lỗi anh/chị, hệ thống gặp trục trặc nên tôi chưa trả lời được tin nhắn vừa rồi. Anh/chị"
              + " vui lòng nhắn lại sau ít phút, hoặc liên hệ trực tiếp nơi tiếp nhận hồ sơ.");

  @Bean
  GroupedWrites groupedWrites(@Qualifier("database") Database database) {
    return new GroupedWrites(database);
  }

  @Bean
  MessageCipher messageCipher(@Qualifier("database") Database database, MasterKey master) {
    return new MessageCipher(master, database);
  }

  @Bean
  StoredPeople people(MessageCipher cipher) {
    return new StoredPeople(cipher);
  }

  @Bean
  StoredOutbox outbox(
      @Qualifier("database") Database database,
      GroupedWrites writes,
      MessageCipher cipher,
      StoredPeople people,
      Clock clock) {
    return new StoredOutbox(database, writes, cipher, people, clock);
  }

  @Bean
  StoredInbox messageInbox(
      @Qualifier("database") Database database,
      GroupedWrites writes,
      MessageCipher cipher,
      StoredPeople people,
      StoredOutbox outbox,
      MessagesSettings settings,
      Clock clock) {
    return new StoredInbox(database, writes, cipher, people, outbox, settings.settle(), clock);
  }

  @Bean
  DeadLetters stuckIn(
      @Qualifier("database") Database database,
      GroupedWrites writes,
      MessageCipher cipher,
      Clock clock) {
    return new StuckMessages(
        StuckMessages.Table.IN, database, writes, cipher, ConsoleWiring::masked, clock);
  }

  @Bean
  DeadLetters stuckOut(
      @Qualifier("database") Database database,
      GroupedWrites writes,
      MessageCipher cipher,
      Clock clock) {
    return new StuckMessages(
        StuckMessages.Table.OUT, database, writes, cipher, ConsoleWiring::masked, clock);
  }

  @Bean
  MessageUpkeep messageUpkeep(
      StoredInbox inbox, StoredOutbox outbox, MessagesSettings settings, Clock clock) {
    return new MessageUpkeep(inbox, outbox, settings.keep(), clock);
  }

  @Bean
  Delivery delivery(
      StoredOutbox outbox,
      ObjectProvider<Carrier> carriers,
      MessagesSettings settings,
      Clock clock) {
    var backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, RandomGenerator.getDefault());
    return new Delivery(
        outbox,
        carriers.orderedStream().toList(),
        backoff,
        settings.attempts(),
        Waiting::sleep,
        clock);
  }

  @Bean
  MeterBinder messageMeters(
      @Qualifier("stuckIn") DeadLetters in, @Qualifier("stuckOut") DeadLetters out) {
    return registry ->
        List.of("in", "out").forEach(way -> meters(registry, way.equals("in") ? in : out, way));
  }

  private static void meters(MeterRegistry registry, DeadLetters letters, String way) {
    Gauge.builder("motcua.messages.waiting", letters, it -> it.tally().waiting())
        .description("Messages on their way")
        .tag("way", way)
        .register(registry);
    Gauge.builder("motcua.messages.dead", letters, it -> it.tally().dead())
        .description("Messages that were given up")
        .tag("way", way)
        .register(registry);
  }

  @Bean
  DeliveryWorker deliveryWorker(StoredOutbox outbox, Delivery delivery, MessagesSettings settings) {
    return new DeliveryWorker(outbox, delivery, settings.sendAtOnce());
  }

  /// Without a network there is nobody to talk to, and nobody who could.
  @Bean
  HearingWorker hearingWorker(
      StoredInbox inbox,
      Delivery delivery,
      ObjectProvider<Talking> talking,
      MessagesSettings settings,
      Clock clock) {
    Talking hearer = delivery.hasNetwork() ? talking.getObject() : _ -> List.of();
    return new HearingWorker(
        inbox,
        new Hearing(inbox, hearer, APOLOGY, clock),
        settings.hearers(),
        delivery.hasNetwork());
  }
}
