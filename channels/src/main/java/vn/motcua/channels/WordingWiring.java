package vn.motcua.channels;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.motcua.channels.officer.gate.Desk;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.officer.wording.LiveWordings;
import vn.motcua.channels.officer.wording.Trials;
import vn.motcua.channels.officer.wording.WordingsController;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.console.StoredQuestions;
import vn.motcua.channels.storage.wording.StoredWordings;
import vn.motcua.knowledge.regression.Regression;
import vn.motcua.knowledge.search.LiveCatalogue;

/// How wordings that an installation adds are put together.
@Configuration(proxyBeanMethods = false)
@Import(LiveWordings.class)
class WordingWiring {

  @Bean
  StoredWordings wordings(@Qualifier("database") Database database, Clock clock) {
    return new StoredWordings(database, clock);
  }

  @Bean
  Trials trials(
      LiveCatalogue catalogue,
      StoredWordings wordings,
      StoredQuestions questions,
      StoredAudit audit,
      @Qualifier("importing") ExecutorService background) {
    return new Trials(catalogue, wordings, questions, audit, Regression.shipped(), background);
  }

  @Bean
  WordingsController wordingsPage(
      LiveCatalogue catalogue,
      StoredWordings wordings,
      StoredQuestions questions,
      Trials trials,
      Desk desk,
      Pages pages) {
    return new WordingsController(
        catalogue, wordings, questions, trials, ConsoleWiring::masked, desk, pages);
  }
}
