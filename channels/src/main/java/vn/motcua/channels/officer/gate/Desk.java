package vn.motcua.channels.officer.gate;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import reactor.core.publisher.Mono;
import vn.motcua.channels.web.Workers;

/// The threads of the console, apart from those of the public: officers can work while citizens
/// wait. Passwords have two of their own, since each costs much computing. They are platform
/// threads, among which the operating system shares the processors fairly: virtual ones that
/// compute for long would hold up all answers.
public final class Desk implements AutoCloseable {

  private static final int THREADS = 4;
  private static final int WAITING = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Workers pages = new Workers(THREADS, WAITING, PATIENCE, named("desk-"));
  private final Workers passwords = new Workers(2, WAITING / 2, PATIENCE, named("password-"));

  private static ThreadFactory named(String prefix) {
    return Thread.ofPlatform().name(prefix, 1).daemon().factory();
  }

  /// Does what blocks, for a page.
  public <T> Mono<T> work(Callable<T> work) {
    return pages.once(work);
  }

  /// Does what takes a password.
  public <T> Mono<T> password(Callable<T> work) {
    return passwords.once(work);
  }

  @Override
  public void close() {
    pages.close();
    passwords.close();
  }
}
