package vn.motcua.evaluation.zalo;

import java.time.Duration;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.load.OpenArrivals;

/// How long it takes until an event is acknowledged, while the server hears and answers what came
/// before.
public final class WebhookSpeedTask implements Task {

  private static final int PER_SECOND = 200;
  private static final int SECONDS = 30;
  private static final int WARM_UP_SECONDS = 10;
  private static final int SEED = 20_263;
  private static final double MOST_MILLIS = 200;

  @Override
  public String name() {
    return "zalo-webhook";
  }

  @Override
  public String summary() {
    return "times acknowledging 200 events a second for 30 s; --rate, --seconds, --server CLASSPATH";
  }

  @Override
  public boolean run(Bench bench) {
    var options = bench.options();
    var rate = options.number("rate", PER_SECOND);
    try (var zalo = new ZaloStub(0, SEED);
        var child = new Child(bench, zalo.address());
        var webhooks = new Webhooks(child.address())) {
      child.start();
      child.awaitReady();
      new OpenArrivals(rate, Duration.ofSeconds(WARM_UP_SECONDS)).run(i -> send(webhooks, i));
      var arrivals = new OpenArrivals(rate, Duration.ofSeconds(options.number("seconds", SECONDS)));
      var cpu = child.cpu();
      var result = arrivals.run(i -> send(webhooks, i + 1_000_000));
      result.lines().forEach(bench::say);
      bench.say(
          "the server: %.1f s CPU; %d answers arrived meanwhile"
              .formatted(child.cpu().minus(cpu).toMillis() / 1e3, zalo.deliveries().answered()));
      return result.count(200) == arrivals.requests() && result.millis(99) <= MOST_MILLIS;
    }
  }

  private static java.util.concurrent.CompletableFuture<Integer> send(Webhooks webhooks, int i) {
    var millis = System.currentTimeMillis();
    return webhooks.send(Webhooks.event(i, millis), millis);
  }
}
