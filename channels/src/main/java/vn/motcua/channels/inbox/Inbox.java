package vn.motcua.channels.inbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import vn.motcua.channels.talk.Incoming;

/// Takes what networks deliver. What was taken is answered, whatever happens to the server.
public interface Inbox {

  /// Keeps an event, once: when it comes again nothing happens.
  ///
  /// @return done when the event outlives a crash; true if it is new
  /// @throws RejectedExecutionException if too much waits already; nothing was taken then
  CompletableFuture<Boolean> take(Incoming incoming);
}
