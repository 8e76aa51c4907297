package vn.motcua.channels;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.channels.storage.Database;
import vn.motcua.channels.storage.key.MasterKey;
import vn.motcua.channels.storage.passing.PassingDatabase;
import vn.motcua.channels.storage.passing.StoredConversations;
import vn.motcua.channels.storage.passing.StoredFillings;

/// How storage is put together: the two databases, and what is kept encrypted.
@Configuration(proxyBeanMethods = false)
class StorageWiring {

  @Bean
  Database database(Settings settings) {
    return settings.openStore();
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
