package vn.motcua.channels.model;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.assistant.llm.limit.ModelState;
import vn.motcua.channels.storage.model.StoredSwitches;

/// Reads the switches anew, and tells when the state of the model changed: an endpoint that is down
/// for a day is two lines of the log and not thousands.
public final class ModelUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(ModelUpkeep.class);

  private final @Nullable RunningModel running;
  private final StoredSwitches switches;
  private ModelState told = ModelState.READY;

  /// @param running null where none is set
  public ModelUpkeep(@Nullable RunningModel running, StoredSwitches switches) {
    this.running = running;
    this.switches = switches;
  }

  @Scheduled(fixedDelayString = "${motcua.knowledge.refresh}")
  void look() {
    if (running == null) {
      return;
    }
    switches.refresh();
    var state = running.model().state();
    if (state != told) {
      LOG.info("Language model: {}", state);
      told = state;
    }
  }
}
