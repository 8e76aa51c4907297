package vn.motcua.channels.officer.upkeep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.knowledge.ImportOptions;
import vn.motcua.knowledge.ImportReport;
import vn.motcua.knowledge.Ingestion;
import vn.motcua.knowledge.search.Edition;

/// Imports by editors, one at a time and in the background, since they take longer than a page may:
/// first what would change, then the import itself. Remembers the last one.
public final class Imports {

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

  private final Ingestion ingestion;
  private final Inbox inbox;
  private final StoredAudit audit;
  private final Runnable takeUp;
  private final Executor background;
  private @Nullable State state; // guarded by this

  /// @param takeUp takes new knowledge up at once
  /// @param background runs what takes longer than a page may
  public Imports(
      Ingestion ingestion, Inbox inbox, StoredAudit audit, Runnable takeUp, Executor background) {
    this.ingestion = ingestion;
    this.inbox = inbox;
    this.audit = audit;
    this.takeUp = takeUp;
    this.background = background;
  }

  /// What became of the last import, or is becoming.
  ///
  /// @param names of the files
  /// @param preview whether nothing is changed
  /// @param step what is being done; empty once it ended
  /// @param report what came of it; null before it ended, and where it failed
  /// @param failed what went wrong, empty where nothing did
  public record State(
      List<String> names,
      boolean preview,
      String step,
      @Nullable ImportReport report,
      String failed) {

    public State {
      names = List.copyOf(names);
    }
  }

  /// The last one, if there was any.
  public synchronized Optional<State> last() {
    return Optional.ofNullable(state);
  }

  /// Begins; false where another one is running or nothing of that name is there.
  public synchronized boolean begin(List<String> names, boolean preview, String who) {
    var paths = inbox.paths(names);
    if (paths.isEmpty() || (state != null && !state.step().isEmpty())) {
      return false;
    }
    var known = paths.stream().map(path -> path.getFileName().toString()).toList();
    set(new State(known, preview, "Đang đọc", null, ""));
    background.execute(() -> run(known, paths, preview, who));
    return true;
  }

  private void run(List<String> names, List<Path> paths, boolean preview, String who) {
    try {
      var report =
          preview
              ? ingestion.preview(paths, ImportOptions.DETECT, _ -> {})
              : ingestion.read(paths, ImportOptions.DETECT, _ -> {});
      if (!preview) {
        takeUp.run();
        audit.note(who, What.KNOWLEDGE_IMPORTED, told(names, report));
      }
      set(new State(names, preview, "", report, ""));
    } catch (RuntimeException e) {
      LOG.error("An import failed: {}", e.getClass().getName());
      set(new State(names, preview, "", null, "Không nhập được; không có gì thay đổi."));
    }
  }

  private static String told(List<String> names, ImportReport report) {
    var all = "%s; %s".formatted(report.edition().version(), String.join(", ", names));
    return all.substring(0, Math.min(1_000, all.length()));
  }

  private synchronized void set(State next) {
    state = next;
  }

  /// Goes back to the knowledge of before; empty where there is none.
  Optional<Edition> rollBack(String who) {
    var now = ingestion.rollBack();
    now.ifPresent(edition -> {
      takeUp.run();
      audit.note(who, What.KNOWLEDGE_ROLLED_BACK, edition.version());
    });
    return now;
  }

  /// What [#rollBack] would go back to.
  Optional<Edition> previous() {
    return ingestion.previous();
  }
}
