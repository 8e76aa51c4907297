package vn.motcua.channels.officer.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.limit.Budget;
import vn.motcua.assistant.llm.trace.Call;
import vn.motcua.assistant.llm.trace.Failure;
import vn.motcua.channels.model.RunningModel;
import vn.motcua.channels.storage.model.Switch;

/// What the page on the language model shows, in words.
///
/// @param warning empty where nothing leaves the private network
/// @param budget lines of what was spent today
record ModelPage(
    String name,
    String host,
    String state,
    String warning,
    List<String> budget,
    List<FailureRow> failures,
    List<CallRow> calls) {

  /// The switch of a channel.
  ///
  /// @param since who set it last and when; empty where nobody did
  record SwitchRow(String word, String title, boolean off, String reason, String since) {

    static SwitchRow of(Channel channel, Optional<Switch> set, Function<Instant, String> moment) {
      return new SwitchRow(
          channel.name().toLowerCase(Locale.ROOT),
          ModelWords.title(channel),
          set.filter(Switch::isOff).isPresent(),
          set.map(Switch::reason).orElse(""),
          set.map(it -> it.who() + ", " + moment.apply(it.at())).orElse(""));
    }
  }

  /// How often asking failed for one reason.
  record FailureRow(String reason, long count, String last, String message) {}

  /// One call.
  record CallRow(
      String at,
      String step,
      String channel,
      String sent,
      String tokens,
      long millis,
      String outcome,
      List<String> dropped) {}

  static ModelPage of(RunningModel running, Function<Instant, String> moment) {
    var trace = running.trace();
    return new ModelPage(
        running.model().name(),
        running.host(),
        ModelWords.state(running.model().state()),
        running.isOutside() ? RunningModel.WARNING : "",
        budget(running.budget().today()),
        trace.failures().stream().map(it -> failure(it, moment)).toList(),
        trace.calls().stream().map(it -> call(it, moment)).toList());
  }

  private static List<String> budget(Budget.Today today) {
    var spent = today.spent();
    var limits = today.limits();
    return List.of(
        "Số lần hỏi: " + spent.calls(),
        "Token gửi đi: %d%s".formatted(spent.tokensIn(), of(limits.tokensIn())),
        "Token nhận về: %d%s".formatted(spent.tokensOut(), of(limits.tokensOut())),
        "Chi phí: %s%s"
            .formatted(
                spent.cost().stripTrailingZeros().toPlainString(),
                limits.cost().signum() == 0 ? "" : " / " + limits.cost().toPlainString()));
  }

  private static String of(long limit) {
    return limit == 0 ? "" : " / " + limit;
  }

  private static FailureRow failure(Failure failure, Function<Instant, String> moment) {
    return new FailureRow(
        ModelWords.reason(failure.reason()),
        failure.count(),
        moment.apply(failure.lastAt()),
        failure.lastMessage());
  }

  private static CallRow call(Call call, Function<Instant, String> moment) {
    return new CallRow(
        moment.apply(call.at()),
        "%s, bản %d".formatted(call.step(), call.version()),
        ModelWords.title(call.channel()),
        call.sent(),
        "%d / %d".formatted(call.usage().tokensIn(), call.usage().tokensOut()),
        call.took().toMillis(),
        ModelWords.outcome(call.failed(), call.message()),
        call.dropped());
  }
}
