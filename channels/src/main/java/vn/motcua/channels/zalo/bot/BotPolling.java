package vn.motcua.channels.zalo.bot;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.motcua.channels.outbox.delivery.Waiting;
import vn.motcua.channels.zalo.account.HttpCall.Answer;

/// Tells Zalo at the start how events are to come, and fetches them where none are delivered: one
/// after the other, the next only when this one is on the disk. Zalo hands an event out once, so one
/// that is fetched and not yet kept is lost with the process; use the webhook where none may be.
public final class BotPolling implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(BotPolling.class);

  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final int NOTHING_NEW = 408;

  private final Bot bot;
  private final Waiting waiting;
  private volatile boolean running;
  private @Nullable Thread thread;

  /// @param waiting how time passes after a failure
  public BotPolling(Bot bot, Waiting waiting) {
    this.bot = bot;
    this.waiting = waiting;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("zalo-bot").daemon().start(this::run);
  }

  private void run() {
    while (running && !bot.connect()) {
      waiting.pause(PAUSE);
    }
    while (running && bot.settings().polling()) {
      if (!fetched()) {
        waiting.pause(PAUSE);
      }
    }
  }

  /// Fetches once; false where that failed.
  boolean fetched() {
    var answer = bot.api().next();
    if (isNothing(answer)) {
      return true;
    }
    if (!bot.noted("getUpdates", answer) || !(answer instanceof Answer.Came(_, var body))) {
      return false;
    }
    return BotUpdate.of(body).map(this::kept).orElse(true);
  }

  private static boolean isNothing(Answer answer) {
    return answer instanceof Answer.Came(var status, var body)
        && (status == NOTHING_NEW || body.path("error_code").asInt(0) == NOTHING_NEW);
  }

  /// Zalo would not hand it out again, so it is tried until it is kept or the server stops.
  private boolean kept(BotUpdate update) {
    while (true) {
      try {
        bot.intake().take(update).join();
        return true;
      } catch (CompletionException | RejectedExecutionException e) {
        LOG.error("An event could not be kept: {}", e.getClass().getName());
        if (!running) {
          return false;
        }
        waiting.pause(PAUSE);
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
