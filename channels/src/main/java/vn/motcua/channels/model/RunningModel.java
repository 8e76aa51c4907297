package vn.motcua.channels.model;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.assistant.llm.connect.AllowedHosts;
import vn.motcua.assistant.llm.connect.StreamedConnection;
import vn.motcua.assistant.llm.limit.Budget;
import vn.motcua.assistant.llm.limit.Ledger;
import vn.motcua.assistant.llm.limit.LimitedModel;
import vn.motcua.assistant.llm.limit.Switches;
import vn.motcua.assistant.llm.trace.Call;
import vn.motcua.assistant.llm.trace.Trace;

/// A language model that is set, with all that is known about it.
///
/// @param model the model behind its limits
/// @param budget of today
/// @param trace of the last calls
/// @param host where it is
/// @param isOutside whether what is sent there leaves the private network
/// @param booking what books usage; closing waits for it
public record RunningModel(
    LimitedModel model,
    Budget budget,
    Trace trace,
    String host,
    boolean isOutside,
    ExecutorService booking)
    implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RunningModel.class);

  /// What operators are told where texts leave the private network.
  public static final String WARNING =
      "Câu hỏi của người dân (đã che số, thư điện tử và họ tên) được gửi đến máy chủ bên ngoài mạng nội bộ."
          + " Nếu máy chủ ở nước ngoài, cơ quan phải làm đủ nghĩa vụ chuyển dữ liệu cá nhân ra nước ngoài.";

  /// Connects to the model that the settings name. Nothing is sent yet.
  ///
  /// @param watcher is told of every call
  /// @throws IllegalArgumentException if the settings cannot be used, or texts may not be sent there
  public static RunningModel of(
      ModelSettings settings,
      Switches switches,
      Ledger ledger,
      Clock clock,
      Consumer<Call> watcher) {
    var url = settings.address();
    var outside = new AllowedHosts(settings.allowedHosts()).isOutside(url);
    if (outside) {
      LOG.warn(
          "Language model: questions, masked, are sent to {} outside of the private network. {}",
          url.getHost(),
          WARNING);
    }
    var booking =
        Executors.newSingleThreadExecutor(Thread.ofVirtual().name("model-booking").factory());
    var budget =
        new Budget(
            settings.budget().limits(), ledger, clock, task -> booking.execute(careful(task)));
    var trace = new Trace(settings.traced(), watcher);
    var model =
        new LimitedModel(
            settings.name(),
            new StreamedConnection(settings.endpoint()),
            new LimitedModel.Limits(switches, settings.atOnce(), budget),
            trace,
            clock);
    return new RunningModel(model, budget, trace, url.getHost(), outside, booking);
  }

  /// A database that is away costs the count of a few calls, and no answer.
  private static Runnable careful(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException e) {
        LOG.warn("What a language model took could not be booked: {}", e.getClass().getName());
      }
    };
  }

  @Override
  public void close() {
    model.close();
    booking.close();
  }
}
