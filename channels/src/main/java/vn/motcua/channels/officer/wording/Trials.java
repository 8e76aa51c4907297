package vn.motcua.channels.officer.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.storage.console.AuditEntry.What;
import vn.motcua.channels.storage.console.StoredAudit;
import vn.motcua.channels.storage.console.StoredQuestions;
import vn.motcua.channels.storage.wording.StoredWordings;
import vn.motcua.knowledge.regression.Regression;
import vn.motcua.knowledge.regression.RegressionQuestion;
import vn.motcua.knowledge.search.LiveCatalogue;

/// Tries changes of wordings, one at a time and in the background, and takes live what was measured.
/// Nothing is taken live that was not, or that was measured against other knowledge than is in use.
public final class Trials {

  private static final Logger LOG = LoggerFactory.getLogger(Trials.class);

  private final LiveCatalogue catalogue;
  private final StoredWordings wordings;
  private final StoredQuestions questions;
  private final StoredAudit audit;
  private final Executor background;
  private final Regression regression;
  private @Nullable Trial trial; // guarded by this

  /// @param background runs what takes longer than a page may
  public Trials(
      LiveCatalogue catalogue,
      StoredWordings wordings,
      StoredQuestions questions,
      StoredAudit audit,
      Regression regression,
      Executor background) {
    this.catalogue = catalogue;
    this.wordings = wordings;
    this.questions = questions;
    this.audit = audit;
    this.regression = regression;
    this.background = background;
  }

  /// The last one, if there was any.
  public synchronized Optional<Trial> last() {
    return Optional.ofNullable(trial);
  }

  /// Begins to measure; false where another trial is under way.
  synchronized boolean begin(WordingChange change) {
    return begin(Trial.begun(Unguessable.word(), change), this::measure);
  }

  /// Begins to take live what the trial `id` measured; false where that is not the last one, or it may
  /// not be taken live.
  synchronized boolean take(String id, String who) {
    var measured = trial;
    return measured != null
        && measured.id().equals(id)
        && measured.isReady()
        && begin(measured.taking(), taking -> taken(taking, who));
  }

  private boolean begin(Trial first, UnaryOperator<Trial> work) {
    if (trial != null && !trial.step().isEmpty()) {
      return false;
    }
    set(first);
    background.execute(() -> {
      try {
        set(work.apply(first));
      } catch (RuntimeException e) {
        LOG.error("A wording could not be tried: {}", e.getClass().getName());
        set(first.ended(false, "Không làm được; không có gì thay đổi."));
      }
    });
    return true;
  }

  private Trial measure(Trial begun) {
    var change = begun.change();
    var now = wordings.byCode();
    var phrase = new RegressionQuestion(change.phrase(), List.of(change.code()));
    try (var before = catalogue.tried(now);
        var after = catalogue.tried(change.after(now))) {
      var shift = regression.between(regression.in(before), regression.in(after));
      return begun.measured(
          new Trial.Found(
              before.edition().version(),
              now,
              shift,
              Regression.place(before, phrase),
              Regression.place(after, phrase)));
    }
  }

  private Trial taken(Trial taking, String who) {
    var found = taking.found();
    if (found == null || !isOf(found, wordings.byCode())) {
      return taking.ended(false, "Dữ liệu hoặc cách gọi đã đổi từ lúc đo. Xin đo lại.");
    }
    var change = taking.change();
    var told = change.code() + ": " + change.phrase();
    switch (change.deed()) {
      case ADD -> {
        wordings.add(change.phrase(), change.code(), who);
        audit.note(who, What.WORDING_ADDED, told);
      }
      case RETIRE -> {
        if (!wordings.retire(change.wording(), who)) {
          return taking.ended(false, "Cách gọi này đã được rút.");
        }
        audit.note(who, What.WORDING_RETIRED, told);
      }
    }
    catalogue.use(wordings.byCode());
    handle(change, who);
    return taking.ended(
        true, change.deed() == WordingChange.Deed.ADD ? "Đã đưa vào dùng." : "Đã rút.");
  }

  private boolean isOf(Trial.Found found, Map<String, List<String>> now) {
    return found.edition().equals(catalogue.edition().version()) && found.wordings().equals(now);
  }

  /// The open question that the wording comes from is seen to.
  private void handle(WordingChange change, String who) {
    if (!change.question().isEmpty() && questions.handle(List.of(change.question()), who) > 0) {
      audit.note(who, What.QUESTIONS_HANDLED, "1");
    }
  }

  private synchronized void set(Trial next) {
    trial = next;
  }
}
