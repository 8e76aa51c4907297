package vn.motcua.assistant.llm.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.assistant.llm.LanguageModelUnavailable.Reason;
import vn.motcua.assistant.llm.ModelTrace;

/// The last calls, newest first, and how often which reason was met. Thread-safe.
public final class Trace implements ModelTrace {

  /// Letters kept of what was sent.
  public static final int LONGEST = 4_000;

  private final int kept;
  private final Consumer<Call> watcher;
  private final Deque<Noted> calls = new ArrayDeque<>(); // guarded by this
  private final Map<Reason, Failure> failures = new EnumMap<>(Reason.class); // guarded by this

  /// A call, and the thread that made it: its steps judge the answer on the same thread.
  private record Noted(Call call, long thread) {}

  /// @param kept calls that are remembered
  /// @param watcher is told of every call, for counting
  public Trace(int kept, Consumer<Call> watcher) {
    this.kept = kept;
    this.watcher = watcher;
  }

  /// Notes a call that this thread made.
  public void add(Call call) {
    synchronized (this) {
      calls.addFirst(new Noted(call, Thread.currentThread().threadId()));
      if (calls.size() > kept) {
        calls.removeLast();
      }
      var reason = call.failed();
      if (reason != null) {
        var before = failures.get(reason);
        var count = before == null ? 1 : before.count() + 1;
        failures.put(reason, new Failure(reason, count, call.at(), call.message()));
      }
    }
    watcher.accept(call);
  }

  @Override
  public synchronized void dropped(String step, String reason) {
    var me = Thread.currentThread().threadId();
    var all = List.copyOf(calls);
    var found = false;
    calls.clear();
    for (var each : all) {
      var mine = !found && each.thread() == me && each.call().step().equals(step);
      calls.addLast(mine ? new Noted(each.call().dropping(reason), me) : each);
      found |= mine;
    }
  }

  /// The last calls, newest first.
  public synchronized List<Call> calls() {
    return calls.stream().map(Noted::call).toList();
  }

  /// What went wrong since the start, by reason.
  public synchronized List<Failure> failures() {
    return List.copyOf(failures.values());
  }
}
