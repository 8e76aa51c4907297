package vn.motcua.evaluation.zalo;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;

/// Kills a server at random moments while people write to it and Zalo fails, and counts what was
/// acknowledged and never answered.
public final class KillsTask implements Task {

  private static final int KILLS = 200;
  private static final int PER_SECOND = 30;
  private static final double FAILING = 0.2;
  private static final double REDELIVERED = 0.3;
  private static final int LONGEST_LIFE_MILLIS = 2_500;
  private static final int SEED = 20_261;
  private static final int SHOW_EVERY = 10;
  private static final Duration END = Duration.ofMinutes(8);

  @Override
  public String name() {
    return "zalo-kills";
  }

  @Override
  public String summary() {
    return "kills a server 200 times while people write; --kills, --rate, --seed, --server CLASSPATH";
  }

  @Override
  public boolean run(Bench bench) {
    var options = bench.options();
    var kills = options.number("kills", KILLS);
    var seed = options.number("seed", SEED);
    bench.say(
        "seed %d: %d kills, Zalo fails %.0f %% of calls".formatted(seed, kills, 100 * FAILING));
    try (var zalo = new ZaloStub(FAILING, seed);
        var child = new Child(bench, zalo.address());
        var webhooks = new Webhooks(child.address());
        var crowd = new Crowd(webhooks, REDELIVERED, seed)) {
      child.practise();
      child.start();
      child.awaitReady();
      crowd.write(options.number("rate", PER_SECOND), Integer.MAX_VALUE);
      killing(bench, child, zalo.deliveries(), new Random(seed), kills);
      crowd.stopWriting();
      var ended = ended(crowd, zalo.deliveries());
      bench.say(child.counts().orElse("no counts"));
      return told(bench, crowd, zalo) && ended;
    }
  }

  /// A tenth of them die before they are up.
  private static void killing(
      Bench bench, Child child, Deliveries deliveries, Random random, int kills) {
    for (var kill = 1; kill <= kills; kill++) {
      var early = random.nextInt(10) == 0;
      if (!early) {
        child.awaitReady();
      }
      LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)).toNanos());
      child.kill();
      deliveries.killed();
      child.start();
      if (kill % SHOW_EVERY == 0) {
        bench.say(
            "%d kills, %d answered, %d repeated"
                .formatted(kill, deliveries.answered(), deliveries.repeated()));
      }
    }
    child.awaitReady();
  }

  private static boolean ended(Crowd crowd, Deliveries deliveries) {
    var end = System.nanoTime() + END.toNanos();
    while (crowd.onTheWay() > 0 || !deliveries.lost(crowd.acknowledged()).isEmpty()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    return true;
  }

  /// What came of it; the same lines for every task with a crowd.
  static boolean told(Bench bench, Crowd crowd, ZaloStub zalo) {
    var acknowledged = crowd.acknowledged();
    var deliveries = zalo.deliveries();
    var lost = deliveries.lost(acknowledged);
    var repeated = deliveries.repeated();
    bench.say(
        "%d messages acknowledged, %d events delivered once more, %d calls failed"
            .formatted(acknowledged.size(), crowd.redelivered(), zalo.failed()));
    bench.say(
        "lost %d; answered more often than once %d (%.3f %%), of which no kill explains %d"
            .formatted(
                lost.size(),
                repeated,
                100.0 * repeated / Math.max(1, acknowledged.size()),
                deliveries.unexplained()));
    return lost.isEmpty() && deliveries.unexplained() == 0;
  }
}
