package vn.motcua.evaluation.zalo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Task;

/// Sends what Zalo would not: forged, replayed, oversized and broken events by the thousands, with
/// good ones between. Only the good ones may be answered.
public final class ForgedTask implements Task {

  private static final int EVENTS = 5_000;
  private static final int SEED = 20_264;
  private static final int OVERSIZED = 40 << 10;
  private static final long OLD_MILLIS = Duration.ofHours(25).toMillis();
  private static final Duration END = Duration.ofMinutes(1);

  /// What is sent, with the status that it deserves.
  private enum Kind {
    GOOD(200),
    NO_SIGNATURE(401),
    WRONG_SIGNATURE(401),
    CHANGED_AFTER_SIGNING(401),
    SIGNED_FOR_ANOTHER_APP(401),
    OTHER_APP(403),
    OLD(403),
    FROM_THE_FUTURE(403),
    OVERSIZED(413),
    CUT_OFF(400),
    NO_JSON(400),
    NO_OBJECT(400),
    BAD_TIMESTAMP(400),
    NOISE(400),
    DEEP(400);

    private final int status;

    Kind(int status) {
      this.status = status;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Knock(byte[] body, String signature) {}

  @Override
  public String name() {
    return "zalo-forged";
  }

  @Override
  public String summary() {
    return "sends forged, old, oversized and broken events by the thousands; --seed, --server CLASSPATH";
  }

  @Override
  public boolean run(Bench bench) {
    var seed = bench.options().number("seed", SEED);
    bench.say("seed %d: %d events".formatted(seed, EVENTS));
    try (var zalo = new ZaloStub(0, seed);
        var child = new Child(bench, zalo.address());
        var webhooks = new Webhooks(child.address())) {
      child.start();
      child.awaitReady();
      return knock(bench, zalo, child, webhooks, new Random(seed));
    }
  }

  private static boolean knock(
      Bench bench, ZaloStub zalo, Child child, Webhooks webhooks, Random random) {
    var wrong = new TreeMap<String, Integer>();
    var good = 0;
    for (var number = 0; number < EVENTS; number++) {
      var kind = Kind.values()[random.nextInt(Kind.values().length)];
      var knock = knock(kind, number, random);
      var status = webhooks.send(knock.body(), knock.signature()).exceptionally(_ -> 0).join();
      if (status != kind.status) {
        wrong.merge(kind + " got " + status, 1, Integer::sum);
      }
      good += kind == Kind.GOOD ? 1 : 0;
    }
    var end = System.nanoTime() + END.toNanos();
    while (zalo.deliveries().answered() < good && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    bench.say("answered otherwise than they deserve: " + wrong);
    bench.say("%d good ones, %d answered".formatted(good, zalo.deliveries().answered()));
    bench.say(child.counts().orElse("no counts"));
    return wrong.isEmpty() && zalo.deliveries().answered() == good;
  }

  private static Knock knock(Kind kind, int number, Random random) {
    var now = System.currentTimeMillis();
    var event = Webhooks.event(number, now);
    return switch (kind) {
      case GOOD -> signed(event, now);
      case NO_SIGNATURE -> new Knock(bytes(event), random.nextBoolean() ? "mac=" : "x");
      case WRONG_SIGNATURE -> new Knock(bytes(event), "mac=%064x".formatted(random.nextLong()));
      case CHANGED_AFTER_SIGNING ->
          new Knock(bytes(event.replace("tin", "tính")), signed(event, now).signature());
      case SIGNED_FOR_ANOTHER_APP ->
          new Knock(bytes(event), "mac=" + Webhooks.signature("2", bytes(event), "" + now));
      case OTHER_APP -> signed(event.replace(Webhooks.APP, "9900000000000000099"), now);
      case OLD -> old(number, now - OLD_MILLIS - random.nextInt(1_000_000));
      case FROM_THE_FUTURE -> old(number, now + OLD_MILLIS);
      case OVERSIZED -> signed(event.replace("tin", "t".repeat(OVERSIZED)), now);
      case CUT_OFF -> signed(event.substring(0, random.nextInt(event.length() - 1)), now);
      case NO_JSON -> signed("xin chào " + random.nextInt(), now);
      case NO_OBJECT -> signed(random.nextBoolean() ? "[]" : "\"a\"", now);
      case BAD_TIMESTAMP -> signed(event.replace("\"" + now + "\"", "\"-1e9\""), now);
      case NOISE -> noise(random);
      case DEEP -> signed("[".repeat(5_000) + "]".repeat(5_000), now);
    };
  }

  private static Knock old(int number, long millis) {
    return signed(Webhooks.event(number, millis), millis);
  }

  private static Knock noise(Random random) {
    var bytes = new byte[1 + random.nextInt(2_000)];
    random.nextBytes(bytes);
    return new Knock(bytes, "mac=" + Webhooks.signature(Webhooks.APP, bytes, "1"));
  }

  private static Knock signed(String body, long millis) {
    return new Knock(
        bytes(body), "mac=" + Webhooks.signature(Webhooks.APP, bytes(body), Long.toString(millis)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
