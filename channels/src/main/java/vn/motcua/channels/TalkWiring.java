package vn.motcua.channels;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.assistant.Conversing;
import vn.motcua.assistant.conversation.Conversations;
import vn.motcua.assistant.fill.FormFilling;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.MessageCipher;
import vn.motcua.channels.talk.Talking;
import vn.motcua.channels.talk.engine.LocalCounters;
import vn.motcua.channels.talk.engine.NearestCounters;
import vn.motcua.channels.talk.engine.OfficerWish;
import vn.motcua.channels.talk.engine.TalkOptions;
import vn.motcua.channels.talk.engine.TalkParts;
import vn.motcua.channels.talk.engine.TalkSettings;
import vn.motcua.channels.talk.engine.TalkingAssistant;
import vn.motcua.channels.talk.form.FormLinks;
import vn.motcua.channels.talk.officer.Officers;
import vn.motcua.channels.talk.paper.DossierTalk;
import vn.motcua.channels.talk.person.RememberedPeople;
import vn.motcua.channels.talk.person.TalkUpkeep;
import vn.motcua.channels.web.Heard;
import vn.motcua.channels.web.ToCounter;
import vn.motcua.knowledge.LiveLocal;
import vn.motcua.knowledge.search.LiveCatalogue;

/// How conversations on messaging channels are put together, whatever the channel.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TalkSettings.class)
class TalkWiring {

  @Bean
  RememberedPeople rememberedPeople(
      @Qualifier("database") Database database,
      MessageCipher cipher,
      TalkSettings talk,
      Clock clock) {
    return new RememberedPeople(database, cipher, clock, talk.noticeAfter());
  }

  @Bean
  TalkUpkeep talkUpkeep(RememberedPeople people) {
    return new TalkUpkeep(people);
  }

  @Bean
  FormLinks formLinks(FormFilling filling, TalkSettings talk, Settings settings) {
    return new FormLinks(filling, talk.site(), settings.fillings().handOver());
  }

  @Bean
  NearestCounters counters(LiveLocal local, Clock clock) {
    return new LocalCounters(local::now, clock);
  }

  @Bean
  ToCounter toCounter(TalkOptions options, LiveCatalogue catalogue) {
    return new ToCounter(new OfficerWish()::isIn, options::elsewhere, catalogue::edition);
  }

  @Bean
  TalkOptions talkOptions(TalkSettings talk, Settings settings) {
    var widget = settings.widget();
    return new TalkOptions(
        widget.agency(), widget.hotline(), talk.counter(), widget.suggestions(), talk.patience());
  }

  @Bean
  Talking talking(
      RememberedPeople people,
      Conversations conversations,
      Conversing conversing,
      FormFilling filling,
      FormLinks forms,
      Verdicts verdicts,
      Officers officers,
      NearestCounters counters,
      LiveCatalogue catalogue,
      Heard heard,
      TalkOptions options,
      Clock clock) {
    return new TalkingAssistant(
        new TalkParts(
            people,
            conversations,
            conversing,
            filling,
            forms,
            new DossierTalk(verdicts, clock),
            officers,
            counters,
            catalogue,
            ConsoleWiring::masked,
            heard::replied,
            options,
            clock));
  }
}
