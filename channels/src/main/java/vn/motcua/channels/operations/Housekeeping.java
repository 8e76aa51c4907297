package vn.motcua.channels.operations;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.assistant.report.Reports;
import vn.motcua.channels.storage.InMemoryConversations;
import vn.motcua.knowledge.LivePlaces;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.regulation.LiveRegulations;

/// What is done from time to time: new knowledge is taken up, old conversations and contacts are
/// forgotten.
public final class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final LiveCatalogue catalogue;
  private final LiveRegulations regulations;
  private final LivePlaces places;
  private final InMemoryConversations conversations;
  private final Reports reports;

  public Housekeeping(
      LiveCatalogue catalogue,
      LiveRegulations regulations,
      LivePlaces places,
      InMemoryConversations conversations,
      Reports reports) {
    this.catalogue = catalogue;
    this.regulations = regulations;
    this.places = places;
    this.conversations = conversations;
    this.reports = reports;
  }

  /// Takes up what an import brought. Failing leaves the knowledge as it was, until next time.
  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void refreshKnowledge() {
    if (catalogue.refresh()) {
      var edition = catalogue.edition();
      LOG.info("New knowledge {}: {} procedures", edition.version(), edition.procedures());
    }
  }

  /// The same for law texts.
  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void refreshRegulations() {
    if (regulations.refresh()) {
      var edition = regulations.edition();
      LOG.info("New law texts {}: {} articles", edition.version(), edition.articles());
    }
  }

  /// The same for tables of places.
  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void refreshPlaces() {
    if (places.refresh()) {
      LOG.info("New places: {} imported or changed", places.imported());
    }
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void forgetConversations() {
    conversations.eraseExpired();
  }

  /// Contacts that people left with reports are kept only for a time.
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void forgetContacts() {
    var forgotten = reports.forgetContacts();
    if (forgotten > 0) {
      LOG.info("{} contacts of reports were erased", forgotten);
    }
  }
}
