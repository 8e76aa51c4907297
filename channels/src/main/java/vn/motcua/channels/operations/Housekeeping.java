package vn.motcua.channels.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.knowledge.LiveCalendar;
import vn.motcua.knowledge.LiveLocal;
import vn.motcua.knowledge.LivePlaces;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.regulation.LiveRegulations;

/// What is done from time to time: new knowledge is taken up.
public final class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final LiveCatalogue catalogue;
  private final LiveRegulations regulations;
  private final LivePlaces places;
  private final LiveLocal local;
  private final LiveCalendar calendar;

  public Housekeeping(
      LiveCatalogue catalogue,
      LiveRegulations regulations,
      LivePlaces places,
      LiveLocal local,
      LiveCalendar calendar) {
    this.catalogue = catalogue;
    this.regulations = regulations;
    this.places = places;
    this.local = local;
    this.calendar = calendar;
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

  /// The same for what holds in single provinces.
  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void refreshLocal() {
    if (local.refresh()) {
      LOG.info("New local facts of {} provinces", local.now().byProvince().size());
    }
  }

  /// The same for the calendar.
  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void refreshCalendar() {
    if (calendar.refresh()) {
      LOG.info("New calendar: {} days imported", calendar.imported());
    }
  }
}
