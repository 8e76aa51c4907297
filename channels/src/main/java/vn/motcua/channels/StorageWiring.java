package vn.motcua.channels;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.motcua.assistant.Conversing;
import vn.motcua.channels.operations.Forgetting;
import vn.motcua.channels.operations.RunningLock;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.StoredReports;
import vn.motcua.channels.storage.console.StoredFeedback;
import vn.motcua.channels.storage.erasure.ErasureLog;
import vn.motcua.channels.storage.erasure.Reapplied;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.storage.passing.PassingDatabase;
import vn.motcua.channels.storage.passing.StoredConversations;
import vn.motcua.channels.storage.passing.StoredFillings;
import vn.motcua.channels.web.own.DataController;
import vn.motcua.channels.web.own.OwnData;

/// How storage is put together: the two databases, and what is kept encrypted.
@Configuration(proxyBeanMethods = false)
@Import(DataController.class)
class StorageWiring {

  private static final Logger LOG = LoggerFactory.getLogger(StorageWiring.class);

  /// Keeps commands away that need the data directory for themselves.
  @Bean
  RunningLock running(Settings settings) {
    return RunningLock.shared(settings.dataDirectory());
  }

  @Bean
  Database database(Settings settings, RunningLock running) {
    return settings.openStore();
  }

  @Bean
  OwnData ownData(
      StoredConversations conversations,
      Conversing conversing,
      StoredFillings fillings,
      StoredFeedback feedback) {
    return new OwnData(conversations, conversing, fillings, feedback);
  }

  /// Two databases are beans, so each use names the one it means.
  @Bean
  Database fillingsDatabase(Settings settings) {
    return settings.openFillings();
  }

  @Bean
  PassingDatabase passingDatabase(@Qualifier("fillingsDatabase") Database database, Clock clock) {
    return new PassingDatabase(database, clock);
  }

  @Bean
  ErasureLog erasures(Settings settings) {
    return ErasureLog.inside(settings.dataDirectory());
  }

  /// What was erased stays erased, also where a backup was put back by other means than ours.
  @Bean
  StoredReports reports(
      @Qualifier("database") Database database, ErasureLog log, Clock clock, Settings settings) {
    var back = new Reapplied(database.source(), log).run();
    if (back > 0) {
      LOG.warn("{} rows had been erased, had come back, and were erased again", back);
    }
    return new StoredReports(database, clock, settings.reports().keep());
  }

  @Bean
  Forgetting forgetting(
      StoredConversations conversations,
      StoredFillings fillings,
      PassingDatabase passing,
      StoredReports reports,
      ErasureLog log,
      Settings settings,
      Clock clock) {
    return new Forgetting(
        conversations, fillings, passing, reports, log, settings.erasures().keep(), clock);
  }

  @Bean
  MasterKey masterKey(Settings settings) {
    return MasterKey.inside(settings.dataDirectory());
  }

  @Bean
  StoredFillings fillings(PassingDatabase database, MasterKey master) {
    return new StoredFillings(database, master);
  }

  @Bean
  StoredConversations conversations(PassingDatabase database, MasterKey master, Settings settings) {
    var kept = settings.conversations();
    return new StoredConversations(
        database, master, new StoredConversations.Limits(kept.idle(), kept.kept(), kept.turns()));
  }
}
