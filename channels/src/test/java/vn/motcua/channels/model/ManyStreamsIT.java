package vn.motcua.channels.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import vn.motcua.assistant.llm.LanguageModel.Channel;
import vn.motcua.assistant.llm.Prompt;
import vn.motcua.assistant.llm.connect.Provider;
import vn.motcua.assistant.llm.limit.Ledger;
import vn.motcua.assistant.llm.limit.Spent;
import vn.motcua.channels.model.ModelSettings.DayBudget;
import vn.motcua.channels.web.Workers;

/// Five hundred answers that wait for a two-second model at the same time.
class ManyStreamsIT {

  private static final int ANSWERS = 500;
  private static final int THINKING = 4;
  private static final int MOST_THREADS = 100;
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Prompt PROMPT = new Prompt("write", 1, "Viết gọn.", "{}", null, 100);

  @Test
  void needsNoThreadForEachStream() throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    try (var stub = new ChatStub(Duration.ofSeconds(2));
        var running = running(stub);
        var workers = new Workers(THINKING, ANSWERS, LIMIT)) {
      var model = new YieldingModel(running.model());
      threads.resetPeakThreadCount();
      var begun = System.nanoTime();

      var answers =
          Flux.range(0, ANSWERS)
              .flatMap(_ -> workers.once(() -> model.ask(PROMPT, Channel.WEB, LIMIT)), ANSWERS)
              .collectList()
              .block();

      var took = Duration.ofNanos(System.nanoTime() - begun);
      LoggerFactory.getLogger(ManyStreamsIT.class)
          .info(
              "{} answers in {} ms, at most {} platform threads, {} MB of heap",
              ANSWERS,
              took.toMillis(),
              threads.getPeakThreadCount(),
              Runtime.getRuntime().totalMemory() >> 20);
      assertThat(answers).hasSize(ANSWERS).allMatch(it -> it.equals("từ ".repeat(10)));
      assertThat(stub.asked).hasValue(ANSWERS);
      assertThat(threads.getPeakThreadCount()).isLessThan(MOST_THREADS);
      assertThat(running.budget().today().spent().tokensOut()).isEqualTo(10 * ANSWERS);
    }
  }

  private static RunningModel running(ChatStub stub) {
    var settings =
        new ModelSettings(
            Provider.OPENAI,
            stub.url(),
            "",
            "m",
            0.0,
            true,
            List.of(),
            ANSWERS,
            LIMIT,
            LIMIT,
            LIMIT,
            LIMIT,
            new DayBudget(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
            50);
    var ledger =
        new Ledger() {
          @Override
          public Spent on(LocalDate day) {
            return Spent.NOTHING;
          }

          @Override
          public Spent add(LocalDate day, Spent more) {
            return more;
          }
        };
    return RunningModel.of(settings, _ -> false, ledger, Clock.systemUTC(), _ -> {});
  }
}
