package vn.motcua.channels.operations;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.embedding.Meaning;
import vn.motcua.knowledge.search.embedding.MeaningState;

/// Has the vectors of procedures readied where an embedding is set, and tells how it goes.
public final class EmbeddingUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddingUpkeep.class);

  private final LiveCatalogue catalogue;
  private final @Nullable Meaning meaning;
  private final ApplicationAvailability availability;
  private MeaningState told = new MeaningState(false, false, "");

  /// @param meaning null where no embedding is set
  public EmbeddingUpkeep(
      LiveCatalogue catalogue, @Nullable Meaning meaning, ApplicationAvailability availability) {
    this.catalogue = catalogue;
    this.meaning = meaning;
    this.availability = availability;
  }

  /// Not before the warm-up is over: its questions are nobody's and need not be sent anywhere.
  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void prepare() {
    if (meaning != null && availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
      catalogue.prepareMeaning();
      tell(meaning.state());
    }
  }

  /// Only what changed: an endpoint that is down for a day is two lines and not thousands.
  private void tell(MeaningState state) {
    if (state.ready() && !told.ready()) {
      LOG.info("Embedding: the vectors of all procedures are ready");
    }
    if (state.failing() && !told.failing()) {
      LOG.warn("Embedding fails, questions are ranked without it: {}", state.reason());
    }
    if (!state.failing() && told.failing()) {
      LOG.info("Embedding works again");
    }
    told = state;
  }
}
