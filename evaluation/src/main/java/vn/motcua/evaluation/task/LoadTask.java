package vn.motcua.evaluation.task;

import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.evaluation.answer.Server;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.bench.WrongUse;
import vn.motcua.evaluation.load.OpenArrivals;
import vn.motcua.evaluation.question.Case;

/// Asks a running server by the clock and takes the latencies.
public final class LoadTask implements Task {

  private static final int PER_SECOND = 50;
  private static final int SECONDS = 30;
  private static final int TOO_MANY = 429;
  private static final long SEED = 20_261_121L;

  @Override
  public String name() {
    return "load";
  }

  @Override
  public String summary() {
    return "asks the server of --against 50 times a second for 30 s; --rate, --seconds";
  }

  @Override
  public boolean run(Bench bench) {
    var options = bench.options();
    var server =
        Server.at(options.against().orElseThrow(() -> new WrongUse("load needs --against URL")));
    var arrivals =
        new OpenArrivals(
            options.number("rate", PER_SECOND),
            Duration.ofSeconds(options.number("seconds", SECONDS)));
    var texts = texts(bench);
    var requests =
        texts.stream()
            .limit(arrivals.requests())
            .map(text -> server.request(Question.of(text, bench.asOf())))
            .toList();
    bench.say(
        "%d different questions, %d a second".formatted(requests.size(), arrivals.perSecond()));
    var result =
        arrivals.run(i ->
            server
                .client()
                .sendAsync(requests.get(i % requests.size()), BodyHandlers.discarding())
                .thenApply(response -> response.statusCode()));
    result.lines().forEach(bench::say);
    if (result.count(TOO_MANY) > 0) {
      bench.say("Some were over the rate. Maybe start it with MOTCUA_LIMITS_REQUESTS_PER_MINUTE=0");
    }
    return result.count(200) == arrivals.requests();
  }

  /// Names of the catalogue and questions of all sets, shuffled.
  private static List<String> texts(Bench bench) {
    var texts = new ArrayList<String>();
    PortalNames.all(bench.procedures()).forEach(procedure -> texts.add(procedure.name()));
    bench.questions().stream().map(Case::text).forEach(texts::add);
    Collections.shuffle(texts, new Random(SEED));
    return texts;
  }
}
