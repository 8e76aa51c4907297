package vn.motcua.channels.officer.upkeep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.knowledge.ImportOptions;
import vn.motcua.knowledge.ImportReport;
import vn.motcua.knowledge.Ingestion;
import vn.motcua.knowledge.change.RecordChange;
import vn.motcua.knowledge.search.Edition;

/// Imports by editors, one at a time and in the background, since they take longer than a page may:
/// first what would change, then the import itself. Remembers the last one.
public final class Imports {

  private static final String FAILED = "Không làm được; không có gì thay đổi.";
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

  /// What an editor may want to be done to the knowledge.
  public enum Deed {
    /// Take files in.
    IMPORT,
    /// Take the procedures of before into use again.
    ROLL_BACK
  }

  /// What became of the last deed, or is becoming.
  ///
  /// @param deed what
  /// @param names of the files; of a way back, the edition that it leads to
  /// @param preview whether nothing is changed
  /// @param step what is being done; empty once it ended
  /// @param report what came of an import; null before it ended, where it failed, and of a way back
  /// @param changes of procedures
  /// @param failed what went wrong, empty where nothing did
  public record State(
      Deed deed,
      List<String> names,
      boolean preview,
      String step,
      @Nullable ImportReport report,
      List<RecordChange> changes,
      String failed) {

    public State {
      names = List.copyOf(names);
      changes = List.copyOf(changes);
    }

    static State begun(Deed deed, List<String> names, boolean preview) {
      return new State(deed, names, preview, "Đang đọc", null, List.of(), "");
    }

    State ended(@Nullable ImportReport came, List<RecordChange> changed) {
      return new State(deed, names, preview, "", came, changed, "");
    }

    State broken() {
      return new State(deed, names, preview, "", null, List.of(), FAILED);
    }
  }

  /// The last one, if there was any.
  public synchronized Optional<State> last() {
    return Optional.ofNullable(state);
  }

  /// Begins; false where another one is running or nothing of that name is there.
  public synchronized boolean begin(List<String> names, boolean preview, String who) {
    var paths = inbox.paths(names);
    if (paths.isEmpty() || isBusy()) {
      return false;
    }
    var known = paths.stream().map(path -> path.getFileName().toString()).toList();
    return begin(State.begun(Deed.IMPORT, known, preview), next -> take(next, paths, who));
  }

  /// Begins the way back to the edition `version`, or shows what it would change; false where another
  /// one is running or that is not the edition before.
  public synchronized boolean beginRollBack(String version, boolean preview, String who) {
    var before = ingestion.previous().map(Edition::version).filter(version::equals);
    if (before.isEmpty() || isBusy()) {
      return false;
    }
    return begin(State.begun(Deed.ROLL_BACK, List.of(version), preview), next -> goBack(next, who));
  }

  private boolean isBusy() {
    return state != null && !state.step().isEmpty();
  }

  private synchronized boolean begin(State first, UnaryOperator<State> work) {
    set(first);
    background.execute(() -> {
      try {
        set(work.apply(first));
      } catch (RuntimeException e) {
        LOG.error("{} failed: {}", first.deed(), e.getClass().getName());
        set(first.broken());
      }
    });
    return true;
  }

  private State take(State begun, List<Path> paths, String who) {
    if (begun.preview()) {
      var report = ingestion.preview(paths, ImportOptions.DETECT, _ -> {});
      return begun.ended(report, report.changes());
    }
    var report = ingestion.read(paths, ImportOptions.DETECT, _ -> {});
    takeUp.run();
    audit.note(who, What.KNOWLEDGE_IMPORTED, told(begun.names(), report));
    inbox.discard(begun.names());
    return begun.ended(report, report.changes());
  }

  private State goBack(State begun, String who) {
    var changes = ingestion.rollBackDifferences();
    if (!begun.preview()) {
      var edition = ingestion.rollBack().orElseThrow();
      takeUp.run();
      audit.note(who, What.KNOWLEDGE_ROLLED_BACK, edition.version());
    }
    return begun.ended(null, changes);
  }

  private static String told(List<String> names, ImportReport report) {
    var all = "%s; %s".formatted(report.edition().version(), String.join(", ", names));
    return all.substring(0, Math.min(1_000, all.length()));
  }

  private synchronized void set(State next) {
    state = next;
  }

  /// What [#beginRollBack] would go back to.
  Optional<Edition> previous() {
    return ingestion.previous();
  }
}
