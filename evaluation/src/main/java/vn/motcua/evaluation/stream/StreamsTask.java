package vn.motcua.evaluation.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.evaluation.answer.Server;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.stub.StubEndpoint;

/// Streams many answers at once, each of which waits two seconds for a language model, from the
/// packaged program with little memory.
public final class StreamsTask implements Task {

  private static final int AT_ONCE = 500;
  private static final Duration THINKING = Duration.ofSeconds(2);
  private static final int MOST_THREADS = 100;
  private static final int WARMING = 40;
  private static final double P50 = 0.5;
  private static final double P99 = 0.99;

  @Override
  public String name() {
    return "streams";
  }

  @Override
  public String summary() {
    return "streams 500 answers at once with a two-second model and 512 MB; --count";
  }

  @Override
  public boolean run(Bench bench) {
    var count = bench.options().number("count", AT_ONCE);
    var texts = bench.questions().stream().map(Case::text).toList();
    try (var model = StubEndpoint.start(THINKING);
        var served = new Served(bench, model.address(Personality.GOOD, "streams", 0), count)) {
      served.start();
      var server = Server.at(served.address());
      all(bench, server, texts, WARMING);
      try (var threads = served.threads()) {
        var began = System.nanoTime();
        var streams = all(bench, server, texts, count);
        var whole = Duration.ofNanos(System.nanoTime() - began);
        return report(bench, streams, whole, threads.most());
      }
    }
  }

  private static List<Stream> all(Bench bench, Server server, List<String> texts, int count) {
    var running = new ArrayList<CompletableFuture<Stream>>();
    for (int i = 0; i < count; i++) {
      var question = Question.of(texts.get(i % texts.size()), bench.asOf());
      running.add(Stream.open(server, question));
    }
    return running.stream().map(CompletableFuture::join).toList();
  }

  private static boolean report(Bench bench, List<Stream> streams, Duration whole, int threads) {
    var complete = streams.stream().filter(Stream::isComplete).toList();
    var written = complete.stream().filter(Stream::isByModel).count();
    bench.say(
        "%d of %d streams complete, %d written by the model, all within %.1f s"
            .formatted(complete.size(), streams.size(), written, whole.toMillis() / 1e3));
    var times = Latencies.of(complete.stream().map(Stream::took).toList());
    bench.say(
        "  the middle one took %.0f ms, 99 %% at most %.0f ms"
            .formatted(times.millis(P50), times.millis(P99)));
    bench.say(
        "  threads of the server, at most: %d (of Java; virtual ones not)".formatted(threads));
    return complete.size() == streams.size() && threads < MOST_THREADS;
  }
}
