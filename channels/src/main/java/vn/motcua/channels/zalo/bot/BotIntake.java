package vn.motcua.channels.zalo.bot;

import java.util.concurrent.CompletableFuture;
import vn.motcua.channels.inbox.Inbox;
import vn.motcua.channels.talk.Incoming;

/// Takes events in, however they come.
final class BotIntake {

  private final Inbox inbox;
  private final BotApi api;
  private final boolean typing;

  BotIntake(Inbox inbox, BotApi api, boolean typing) {
    this.inbox = inbox;
    this.api = api;
    this.typing = typing;
  }

  /// Done when everything of the event outlives a crash; true if any of it is new.
  CompletableFuture<Boolean> take(BotUpdate update) {
    var incoming = update.incoming();
    var taken = incoming.stream().map(inbox::take).toList();
    return CompletableFuture.allOf(taken.toArray(CompletableFuture[]::new))
        .thenApply(_ -> {
          var isNew = taken.stream().anyMatch(CompletableFuture::join);
          if (isNew && typing) {
            show(incoming.getFirst());
          }
          return isNew;
        });
  }

  /// Whether it is seen or not changes nothing, so nobody waits for it.
  private void show(Incoming incoming) {
    Thread.startVirtualThread(() -> api.typing(incoming.user()));
  }
}
