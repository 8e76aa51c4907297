package vn.motcua.channels.operations;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.channels.storage.InMemoryConversations;
import vn.motcua.knowledge.search.LiveCatalogue;

/// What is done from time to time: new knowledge is taken up, old conversations are forgotten.
public final class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final LiveCatalogue catalogue;
  private final InMemoryConversations conversations;

  public Housekeeping(LiveCatalogue catalogue, InMemoryConversations conversations) {
    this.catalogue = catalogue;
    this.conversations = conversations;
  }

  /// Takes up what an import brought. Failing leaves the knowledge as it was, until next time.
  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void refreshKnowledge() {
    if (catalogue.refresh()) {
      var edition = catalogue.edition();
      LOG.info("New knowledge {}: {} procedures", edition.version(), edition.procedures());
    }
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void forgetConversations() {
    conversations.eraseExpired();
  }
}
