package vn.motcua.evaluation.zalo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;

/// Delivers 10,000 messages, three in ten of them twice, and counts answers that came twice. The
/// server is killed a few times in between, since nothing else may repeat an answer.
public final class DuplicatesTask implements Task {

  private static final int MESSAGES = 10_000;
  private static final int PER_SECOND = 60;
  private static final int KILLS = 5;
  private static final double FAILING = 0.2;
  private static final double REDELIVERED = 0.3;
  private static final int SEED = 20_262;
  private static final double MOST_PERCENT = 0.1;
  private static final Duration END = Duration.ofMinutes(8);

  @Override
  public String name() {
    return "zalo-duplicates";
  }

  @Override
  public String summary() {
    return "counts answers sent twice, of 10,000 messages; --kills, --rate, --seed, --server CLASSPATH";
  }

  @Override
  public boolean run(Bench bench) {
    var options = bench.options();
    var seed = options.number("seed", SEED);
    var kills = options.number("kills", KILLS);
    bench.say("seed %d: %d messages, %d kills".formatted(seed, MESSAGES, kills));
    try (var zalo = new ZaloStub(FAILING, seed);
        var child = new Child(bench, zalo.address());
        var webhooks = new Webhooks(child.address());
        var crowd = new Crowd(webhooks, REDELIVERED, seed)) {
      child.practise();
      child.start();
      child.awaitReady();
      crowd.write(options.number("rate", PER_SECOND), MESSAGES);
      var killed = 0;
      var end = System.nanoTime() + END.toNanos();
      while (System.nanoTime() < end && !isOver(crowd, zalo)) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        if (killed < kills && crowd.acknowledged().size() > MESSAGES / (kills + 1) * (killed + 1)) {
          child.kill();
          zalo.deliveries().killed();
          killed++;
          child.start();
          child.awaitReady();
        }
      }
      var good = KillsTask.told(bench, crowd, zalo);
      return good && 100.0 * zalo.deliveries().repeated() / MESSAGES < MOST_PERCENT;
    }
  }

  private static boolean isOver(Crowd crowd, ZaloStub zalo) {
    return crowd.isDone(MESSAGES) && zalo.deliveries().lost(crowd.acknowledged()).isEmpty();
  }
}
