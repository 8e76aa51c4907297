package vn.motcua.channels.officer.wording;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.channels.storage.wording.StoredWordings;
import vn.motcua.knowledge.search.LiveCatalogue;

/// Has the catalogue find procedures by the wordings that lie in the database: at the start, and soon
/// after another server of this installation changed them.
public final class LiveWordings {

  private static final Logger LOG = LoggerFactory.getLogger(LiveWordings.class);

  private final StoredWordings stored;
  private final LiveCatalogue catalogue;

  public LiveWordings(StoredWordings stored, LiveCatalogue catalogue) {
    this.stored = stored;
    this.catalogue = catalogue;
    refresh();
  }

  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void refresh() {
    var wordings = stored.byCode();
    if (catalogue.use(wordings)) {
      var count = wordings.values().stream().mapToInt(phrases -> phrases.size()).sum();
      LOG.info("{} added wordings are in use", count);
    }
  }
}
